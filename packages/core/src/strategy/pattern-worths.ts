import { listWaits, meanWorth, tabulateWaitWorths } from "../coverage/answer-worth.ts";
import type { ArrivalShares } from "../coverage/arrivals.ts";
import type { CheckPattern } from "../coverage/list-check-patterns.ts";
import { GOAL_FACTS } from "../facts/goal-facts.ts";
import type { Goal } from "../facts/vocabulary.ts";
import { remember } from "../remember.ts";

/** Mean worth of an answer's timing for a goal under a pattern, 0 to 1. */
export type PatternWorths = (pattern: CheckPattern, goal: Goal) => number;

/** Weighs each pattern for each goal once, however often weeks are chosen among them. */
export function weighPatterns(arrivals: ArrivalShares): PatternWorths {
  const waitsUnder = remember(({ checks }: CheckPattern) => listWaits(checks));
  const worthsFor = remember((goal: Goal) => {
    const worths = tabulateWaitWorths(GOAL_FACTS[goal].halfLifeHours.value);
    return remember((pattern: CheckPattern) => meanWorth(waitsUnder(pattern), { arrivals, worths }));
  });
  return (pattern, goal) => worthsFor(goal)(pattern);
}
