import type { GoalAnswer } from "../answers/answers.ts";
import { GOALS } from "../facts/vocabulary.ts";
import { sumAscending } from "../sum.ts";
import type { GoalShares } from "./channel-value.ts";

/** The goals that count, with shares that sum to 1, in the order of `GOALS`; a goal named twice adds up. */
export function shareGoals(answers: readonly GoalAnswer[]): GoalShares {
  const weights = GOALS.map((goal) => ({ goal, weight: sumAscending(weightsOf(goal, answers)) }));
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  return weights.filter(({ weight }) => weight > 0).map(({ goal, weight }) => ({ goal, share: weight / total }));
}

function weightsOf(goal: GoalAnswer["goal"], answers: readonly GoalAnswer[]): number[] {
  return answers.filter((answer) => answer.goal === goal).map(({ weight }) => weight);
}
