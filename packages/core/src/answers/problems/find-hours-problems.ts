import type { AnswerProblem } from "../answer-problem.ts";
import type { WeeklyHours } from "../answers.ts";
import type { Readable, ReadableAnswers } from "../read-answers.ts";
import { errorAt, type ProblemPath, problemsOfEach } from "./problem-rule.ts";

/** Opening hours: there must be some, and each interval must have a day and a length. */
export function findHoursProblems({ workingHours }: ReadableAnswers): AnswerProblem[] {
  return [
    ...(workingHours?.length === 0 ? [errorAt(["workingHours"], "no-working-hours")] : []),
    ...findIntervalProblems(workingHours, ["workingHours"]),
  ];
}

/** The problems of each interval of recurring hours. */
export function findIntervalProblems(hours: Readable<WeeklyHours> | undefined, path: ProblemPath): AnswerProblem[] {
  return problemsOfEach(hours, ({ days, from, to }, index) => [
    ...(days?.length === 0 ? [errorAt([...path, index, "days"], "no-days")] : []),
    ...(from !== undefined && from === to ? [errorAt([...path, index, "to"], "hours-of-no-length", { from, to })] : []),
  ]);
}
