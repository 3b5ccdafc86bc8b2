import type { AnswerProblem, Answers, IsoDate } from "@porchlight/core";
import { createContext, useContext } from "react";
import type { TypedProblem } from "../../shared/dates/typed-problem.ts";
import type { ChangeAnswers } from "./change-answers.ts";
import type { UnreadProblems } from "./fields/unread-problems.ts";

export type FieldPath = AnswerProblem["path"];

/** What every field of the wizard stands in. */
export type WizardValue = {
  readonly answers: Answers;
  readonly change: (change: ChangeAnswers) => void;
  /** The problems that may be shown: of fields that were touched, and of questions where Next was pressed. */
  readonly shownProblems: readonly AnswerProblem[];
  /** What stands in fields and is no day or time. */
  readonly unread: UnreadProblems;
  /** Called when a field is left with a text that is no day or time, and with `undefined` once it is one. */
  readonly setUnread: (path: FieldPath, problem: TypedProblem | undefined) => void;
  /** Called when somebody leaves a field. */
  readonly touch: (path: FieldPath) => void;
  readonly deviceZone: string;
  /** Today where the business is. */
  readonly today: IsoDate;
};

export const WizardContext = createContext<WizardValue | undefined>(undefined);

export function useWizard(): WizardValue {
  const value = useContext(WizardContext);
  if (value === undefined) throw new Error("a field of the wizard stands outside the wizard");
  return value;
}
