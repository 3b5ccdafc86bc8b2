import type { Plan } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { Why } from "../../../shared/ui/why.tsx";
import { capitalised } from "../../../shared/words/number-word.ts";
import { withinWords } from "../../../shared/words/within-words.ts";
import { Section } from "../section.tsx";
import { AdviceList } from "./advice-list.tsx";
import classes from "./promise-section.module.css";
import { ReplyShares } from "./reply-shares.tsx";

type PromiseSectionProps = { readonly plan: Plan; readonly workspaceId: string };

/** The promise, what it rests on, and what would make it better. */
export function PromiseSection({ plan, workspaceId }: PromiseSectionProps) {
  const { t } = useTranslation();
  const { promise } = plan;
  const within = withinWords(promise, t);
  const sentence =
    within === undefined
      ? t("ui.plan.promise.none")
      : capitalised(t("ui.plan.promise.sentence", { within, share: promise.level }));
  return (
    <Section
      title={t("ui.plan.promise.title")}
      aside={<Why question={t("ui.plan.promise.question")} reasons={promise.reasons} />}
    >
      <p className={classes.sentence}>{sentence}</p>
      <ReplyShares promise={promise} />
      {plan.advice.length > 0 && <AdviceList advice={plan.advice} workspaceId={workspaceId} />}
    </Section>
  );
}
