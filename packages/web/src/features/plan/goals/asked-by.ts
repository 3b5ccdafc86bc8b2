import type { Goal, Promised } from "@porchlight/core";

/** How soon a goal asks for an answer, and how far the looks give it. */
export function askedBy(goal: Goal, { byGoal }: Promised): Promised["byGoal"][number] | undefined {
  return byGoal.find((each) => each.goal === goal);
}
