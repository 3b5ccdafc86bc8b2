import type { StoredPlan } from "@porchlight/api/contract";
import type { AnswerProblem, IsoDate, Plan } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { DayInput } from "../../../shared/dates/day-input.tsx";
import { stayOnStep } from "../fields/stay-on-step.ts";
import { useField } from "../fields/use-field.tsx";
import { useUnreadText } from "../fields/use-unread-text.ts";
import { WhatChangedNote } from "../live-plan/what-changed-note.tsx";
import { Question } from "../question.tsx";
import { type FieldPath, useWizard } from "../wizard-context.ts";
import { AnswerSummary } from "./answer-summary.tsx";
import classes from "./finish-question.module.css";
import { ProblemLinks } from "./problem-links.tsx";

type FinishQuestionProps = {
  readonly problems: readonly AnswerProblem[];
  readonly startsOn: IsoDate;
  readonly onStartsOn: (date: IsoDate) => void;
  readonly onField: (path: FieldPath) => void;
  /** The plan of these answers, where there is one. */
  readonly plan: Plan | undefined;
  /** The plan that holds now, where these answers differ from it. */
  readonly current: StoredPlan | undefined;
};

const STARTS_ON: FieldPath = ["startsOn"];

/** Everything at a glance before it becomes a plan: what was said, what is wrong or strange, and when it begins. */
export function FinishQuestion({ problems, startsOn, onStartsOn, onField, plan, current }: FinishQuestionProps) {
  const { t } = useTranslation();
  const { today } = useWizard();
  return (
    <Question id="plan" level={1}>
      <ProblemLinks problems={problems} onField={onField} />
      <AnswerSummary onField={onField} />
      <div className={classes.begin}>
        <DayInput
          {...useField(STARTS_ON)}
          {...useUnreadText(STARTS_ON)}
          className={classes.startsOn}
          today={today}
          first={today}
          label={t("ui.wizard.plan.startsOn")}
          value={startsOn}
          namesWeekday
          onDay={(day) => day !== undefined && onStartsOn(day)}
          onKeyDown={stayOnStep}
        />
        <p>{t("ui.wizard.plan.startsOnHelp")}</p>
      </div>
      {current !== undefined && plan !== undefined && (
        <WhatChangedNote
          title={t("ui.wizard.plan.against", { version: current.version })}
          before={current.plan}
          after={plan}
        />
      )}
    </Question>
  );
}
