import { useTranslation } from "react-i18next";
import { STEPS, type StepId } from "../steps.ts";
import { type FieldPath, useWizard } from "../wizard-context.ts";
import classes from "./answer-summary.module.css";
import { summaryOf } from "./summary-of.ts";

type AnswerSummaryProps = { readonly onField: (path: FieldPath) => void };

/** The first field of each step, as the way back to it. */
const FIRST_FIELD: Readonly<Record<Exclude<StepId, "plan">, FieldPath>> = {
  business: ["business", "name"],
  customers: ["audience", 0],
  goals: ["goals"],
  channels: ["channels"],
  people: ["people", 0],
  dates: ["events", 0],
};

/** What was said, a line a step, with the way to change it. */
export function AnswerSummary({ onField }: AnswerSummaryProps) {
  const { t } = useTranslation();
  const { answers } = useWizard();
  const steps = STEPS.map(({ id }) => id).filter((id) => id !== "plan");
  return (
    <dl className={classes.summary}>
      {steps.map((id) => (
        <div key={id} className={classes.line}>
          <dt>{t(`ui.wizard.step.${id}`)}</dt>
          <dd>{summaryOf(answers, id, t)}</dd>
          <dd className={classes.change}>
            <button
              type="button"
              aria-label={t("ui.wizard.plan.changeStep", { step: t(`ui.wizard.step.${id}`) })}
              onClick={() => onField(FIRST_FIELD[id])}
            >
              {t("ui.wizard.plan.change")}
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}
