import type { AnswerProblem } from "./answer-problem.ts";
import { findAudienceProblems } from "./problems/find-audience-problems.ts";
import { findBusinessProblems } from "./problems/find-business-problems.ts";
import { findChannelContradictions } from "./problems/find-channel-contradictions.ts";
import { findChannelProblems } from "./problems/find-channel-problems.ts";
import { findDateProblems } from "./problems/find-date-problems.ts";
import { findGoalProblems } from "./problems/find-goal-problems.ts";
import { findHoursProblems } from "./problems/find-hours-problems.ts";
import { findLimitProblems } from "./problems/find-limit-problems.ts";
import { findPeopleProblems } from "./problems/find-people-problems.ts";
import { findWindowProblems } from "./problems/find-window-problems.ts";
import type { ProblemRule } from "./problems/problem-rule.ts";
import { readAnswers } from "./read-answers.ts";

const RULES: readonly ProblemRule[] = [
  findBusinessProblems,
  findHoursProblems,
  findDateProblems,
  findAudienceProblems,
  findGoalProblems,
  findChannelProblems,
  findChannelContradictions,
  findPeopleProblems,
  findWindowProblems,
  findLimitProblems,
];

/**
 * Everything that stands in the way of a plan, and everything worth a second look, each at its field. Any value may be
 * asked about: what has the wrong shape is reported, and the rest is still read.
 */
export function findAnswerProblems(answers: unknown): AnswerProblem[] {
  const { answers: readable, problems } = readAnswers(answers);
  return [...problems, ...RULES.flatMap((rule) => rule(readable))];
}

/** True when a plan can't be made: warnings alone do not stop one. */
export function hasAnswerErrors(problems: readonly AnswerProblem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}
