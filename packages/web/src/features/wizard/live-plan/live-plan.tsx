import { Skeleton } from "@mantine/core";
import type { AnswerProblem, Person, Plan } from "@porchlight/core";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { BudgetBar } from "../../../shared/ui/budget-bar.tsx";
import { BalanceTag } from "../goals/balance-tag.tsx";
import type { FieldPath } from "../wizard-context.ts";
import { LastChangeNote } from "./last-change-note.tsx";
import classes from "./live-plan.module.css";
import { LivePlanChannels } from "./live-plan-channels.tsx";
import { LivePlanMix } from "./live-plan-mix.tsx";
import { liveSentence } from "./live-sentence.ts";
import { MissingAnswers } from "./missing-answers.tsx";

export type LivePlanProps = {
  readonly plan: Plan | undefined;
  /** What the values are held against. */
  readonly baseline: Plan | undefined;
  /** Why there is no plan of the answers as they are. */
  readonly errors: readonly AnswerProblem[];
  readonly failed: boolean;
  /** What this plan is to be called, such as "Your plan so far"; left out where that stands above already. */
  readonly label?: string;
  /** Somebody who is only a guess as yet. */
  readonly guess: Person | undefined;
  readonly onField: (path: FieldPath) => void;
  /** Whether what the last change did is told here. */
  readonly tellsLastChange?: boolean;
};

/** The plan of the answers as they are, in its four parts, or what is still missing; drawn anew only when it is another. */
export const LivePlan = memo(function LivePlan(props: LivePlanProps) {
  const { plan, baseline, errors, failed, label, guess, onField, tellsLastChange = false } = props;
  const { t } = useTranslation();
  const isBehind = errors.length > 0;
  return (
    <section className={classes.plan} aria-label={t("ui.wizard.live.title")}>
      {label !== undefined && <p className={classes.label}>{label}</p>}
      {failed && !isBehind && (
        <p className={classes.failed} role="alert">
          {t("ui.wizard.live.failed")}
        </p>
      )}
      {isBehind && <MissingAnswers errors={errors} hasPlan={plan !== undefined} onField={onField} />}
      {plan === undefined && !isBehind && !failed && <PlanSkeleton />}
      {plan !== undefined && (
        <div data-behind={isBehind || undefined} className={classes.parts}>
          <p className={classes.sentence}>{liveSentence(plan, t)}</p>
          {guess !== undefined && (
            <p className={classes.note}>{t("ui.wizard.live.guess", { name: guess.name, hours: guess.hoursPerWeek })}</p>
          )}
          {tellsLastChange && <LastChangeNote plan={isBehind ? undefined : plan} baseline={baseline} />}
          <LivePlanMix plan={plan} baseline={baseline} />
          <LivePlanChannels plan={plan} baseline={baseline} />
          <div className={classes.part}>
            <div className={classes.head}>
              <h2 className={classes.title}>{t("ui.wizard.live.time")}</h2>
              <BalanceTag plan={plan} />
            </div>
            <BudgetBar budget={plan.budget} />
          </div>
        </div>
      )}
    </section>
  );
});

function PlanSkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t("ui.shell.loading")}>
      <Skeleton height={34} width="80%" mb={10} />
      <Skeleton height={34} width="55%" mb={40} />
      <Skeleton height={120} mb={40} />
      <Skeleton height={140} />
    </div>
  );
}
