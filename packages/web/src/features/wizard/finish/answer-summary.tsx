import { useTranslation } from "react-i18next";
import { type FieldPath, useWizard } from "../wizard-context.ts";
import classes from "./answer-summary.module.css";
import { type SummaryLine, summaryOf } from "./summary-of.ts";

type AnswerSummaryProps = { readonly onField: (path: FieldPath) => void };

/** The lines in their order, each with its first field as the way back to it. */
const FIRST_FIELD: Readonly<Record<SummaryLine, FieldPath>> = {
  business: ["business", "name"],
  closures: ["closures"],
  customers: ["audience", 0],
  goals: ["goals"],
  channels: ["channels"],
  people: ["people", 0],
  dates: ["events", 0],
};

/** What was said, line by line, with the way to change it. */
export function AnswerSummary({ onField }: AnswerSummaryProps) {
  const { t } = useTranslation();
  const { answers } = useWizard();
  const lines = Object.keys(FIRST_FIELD) as SummaryLine[];
  const titleOf = (line: SummaryLine) =>
    t(line === "closures" ? "ui.wizard.summary.closures" : `ui.wizard.step.${line}`);
  return (
    <dl className={classes.summary}>
      {lines.map((line) => (
        <div key={line} className={classes.line}>
          <dt>{titleOf(line)}</dt>
          <dd>{summaryOf(answers, line, t)}</dd>
          <dd className={classes.change}>
            <button
              type="button"
              aria-label={t("ui.wizard.plan.changeStep", { step: titleOf(line) })}
              onClick={() => onField(FIRST_FIELD[line])}
            >
              {t("ui.wizard.plan.change")}
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}
