import type { Goal, Promised } from "@porchlight/core";

type GoalPromise = Promised["byGoal"][number];

/** How soon a goal asks for an answer, and how far the looks give it. */
export function askedBy(goal: Goal, promise: Promised): GoalPromise | undefined {
  // A plan that was kept before this was reckoned does not have it.
  const byGoal: readonly GoalPromise[] | undefined = promise.byGoal;
  return byGoal?.find((each) => each.goal === goal);
}
