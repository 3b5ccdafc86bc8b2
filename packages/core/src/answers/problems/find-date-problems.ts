import { isIsoDate } from "../../time/iso-date.ts";
import type { AnswerProblem } from "../answer-problem.ts";
import type { ReadableAnswers } from "../read-answers.ts";
import { errorAt, isVisible, type ProblemPath, problemsOfEach } from "./problem-rule.ts";

/** Closures and events: their days exist, in the right order, and they have a name by which the calendar shows them. */
export function findDateProblems({ closures, events }: ReadableAnswers): AnswerProblem[] {
  return [
    ...problemsOfEach(closures, (closure, index) => [
      ...findSpanProblems(closure, ["closures", index]),
      ...findNameProblems(closure, ["closures", index, "label"], "closure-without-name"),
    ]),
    ...problemsOfEach(events, (event, index) => [
      ...findSpanProblems(event, ["events", index]),
      ...findNameProblems(event, ["events", index, "label"], "event-without-name"),
    ]),
  ];
}

/** A day must be one of the calendar: not 30 February. */
export function findDayProblems(date: string | undefined, path: ProblemPath): AnswerProblem[] {
  return date === undefined || isIsoDate(date) ? [] : [errorAt(path, "date-does-not-exist", { date })];
}

function findNameProblems(
  { label }: { readonly label?: string | undefined },
  path: ProblemPath,
  code: string,
): AnswerProblem[] {
  return label === undefined || isVisible(label) ? [] : [errorAt(path, code)];
}

type Span = { readonly from?: string | undefined; readonly to?: string | undefined };

/** Two days that exist, the last not before the first. */
export function findSpanProblems({ from, to }: Span, path: ProblemPath): AnswerProblem[] {
  const dayProblems = [...findDayProblems(from, [...path, "from"]), ...findDayProblems(to, [...path, "to"])];
  if (dayProblems.length > 0 || from === undefined || to === undefined || from <= to) return dayProblems;
  return [errorAt([...path, "to"], "ends-before-it-starts", { from, to })];
}
