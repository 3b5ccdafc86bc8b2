import { FIT } from "../facts/fit-facts.ts";
import { GOAL_FACTS } from "../facts/goal-facts.ts";
import type { Channel, Goal } from "../facts/vocabulary.ts";
import type { GoalShares } from "./channel-value.ts";

/** How many goals a sentence can name. */
const NAMED_GOALS = 2;

/** The goals that a channel does most for, the most first. */
export function goalsServedBy(channel: Channel, goals: GoalShares): Goal[] {
  const weightOf = ({ goal, share }: GoalShares[number]) =>
    share * FIT[goal][channel].value * (GOAL_FACTS[goal].post.value + GOAL_FACTS[goal].answer.value);
  return [...goals]
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, NAMED_GOALS)
    .map(({ goal }) => goal);
}
