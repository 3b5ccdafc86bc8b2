import type { AnswerProblem } from "../answer-problem.ts";
import type { ReadableAnswers } from "../read-answers.ts";
import { errorAt, problemsOfAmount, problemsOfEach } from "./problem-rule.ts";

/** What it is for: at least one goal that weighs something. A goal named twice adds up. */
export function findGoalProblems({ goals }: ReadableAnswers): AnswerProblem[] {
  return [
    ...problemsOfEach(goals, ({ weight }, index) =>
      problemsOfAmount(weight, { path: ["goals", index, "weight"], code: "goal-weight-negative" }),
    ),
    ...findTotalProblems(goals),
  ];
}

function findTotalProblems(goals: ReadableAnswers["goals"]): AnswerProblem[] {
  if (goals === undefined) return [];
  if (goals.length === 0) return [errorAt(["goals"], "goals-missing")];
  return goals.every((entry) => entry?.weight === 0) ? [errorAt(["goals"], "goal-weights-zero")] : [];
}
