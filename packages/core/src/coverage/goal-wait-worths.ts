import { GOAL_FACTS } from "../facts/goal-facts.ts";
import { GOALS, type Goal } from "../facts/vocabulary.ts";
import { remember } from "../remember.ts";
import { tabulateWaitWorths, type WaitWorths } from "./answer-worth.ts";

/** What an answer after each wait is worth to a goal, by the half-life of its patience; one and the same table for the same. */
export function waitWorthsFor(goal: Goal): WaitWorths {
  return GOAL_WAIT_WORTHS[goal];
}

const tabulate = remember(tabulateWaitWorths);

const GOAL_WAIT_WORTHS = Object.fromEntries(
  GOALS.map((goal) => [goal, tabulate(GOAL_FACTS[goal].halfLifeHours.value)]),
) as Readonly<Record<Goal, WaitWorths>>;
