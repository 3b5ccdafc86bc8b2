import { type Answers, formatDuration, type Plan } from "@porchlight/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { firstDayOf } from "../../shared/plan/first-day.ts";
import { channelsByDecision, isOpen } from "../../shared/plan/open-channels.ts";
import { postsPerWeekOf } from "../../shared/plan/posts-per-week.ts";
import { examplesQuery } from "../../shared/planning/examples.ts";
import { usePlanPreview } from "../../shared/planning/use-plan-preview.ts";
import { BudgetBar } from "../../shared/ui/budget-bar.tsx";
import { ChannelMark } from "../../shared/ui/channel-mark.tsx";
import { MixBar } from "../../shared/ui/mix-bar.tsx";
import { capitalised } from "../../shared/words/number-word.ts";
import { postsWords } from "../../shared/words/posts-words.ts";
import { withinWords } from "../../shared/words/within-words.ts";
import classes from "./example-plan.module.css";

const EXAMPLE = "salsa-studio";

/** What comes out in the end: the plan of an example business, made here and now of its answers. */
export function ExamplePlan() {
  const { data } = useQuery(examplesQuery());
  const answers = data?.find(({ id }) => id === EXAMPLE)?.answers;
  return answers === undefined ? null : <PlanOfAnswers answers={answers} />;
}

type PlanOfAnswersProps = { readonly answers: Answers };

function PlanOfAnswers({ answers }: PlanOfAnswersProps) {
  const [now] = useState(() => new Date().toISOString());
  const startsOn = firstDayOf(now, answers.business.zone);
  const { plan } = usePlanPreview({ answers, startsOn, hasErrors: false, previous: undefined });
  return plan === undefined ? null : <PlanPiece plan={plan} />;
}

type PlanPieceProps = { readonly plan: Plan };

function PlanPiece({ plan }: PlanPieceProps) {
  const { t } = useTranslation();
  const { name } = plan.answers.business;
  const within = withinWords(plan.promise, t);
  const posts = capitalised(postsWords(postsPerWeekOf(plan), t));
  return (
    <section className={classes.piece} aria-label={t("ui.home.piece.label", { name })}>
      <p className={classes.label}>{t("ui.home.piece.label", { name })}</p>
      <p className={classes.sentence}>
        {within === undefined ? t("ui.home.piece.posts", { posts }) : t("ui.home.piece.sentence", { within, posts })}
      </p>
      <ul className={classes.channels}>
        {channelsByDecision(plan).map((entry) => (
          <li key={entry.channel}>
            <ChannelMark channel={entry.channel} size={18} />
            <strong>{t(`channel.${entry.channel}`)}</strong>
            <span>{t(`decision.${entry.decision}`)}</span>
            {isOpen(entry) && <span className={classes.takes}>{formatDuration(entry.minutesPerWeek)}</span>}
          </li>
        ))}
      </ul>
      <div className={classes.part}>
        <MixBar categories={plan.mix.categories} />
      </div>
      <div className={classes.part}>
        <BudgetBar budget={plan.budget} />
      </div>
    </section>
  );
}
