import { listWaits, meanWorth, type WaitWorths } from "../coverage/answer-worth.ts";
import type { ArrivalShares } from "../coverage/arrivals.ts";
import { waitWorthsFor } from "../coverage/goal-wait-worths.ts";
import type { CheckPattern } from "../coverage/list-check-patterns.ts";
import type { Goal } from "../facts/vocabulary.ts";
import { remember } from "../remember.ts";

/** Mean worth of an answer's timing for a goal under a pattern, 0 to 1. */
export type PatternWorths = (pattern: CheckPattern, goal: Goal) => number;

/** Weighs the same minutes for the same patience once, however many patterns and goals share them. */
export function weighPatterns(arrivals: ArrivalShares): PatternWorths {
  const waitsUnder = remember(listWaits);
  const meanUnder = remember((worths: WaitWorths) =>
    remember((minutes: CheckPattern["minutes"]) => meanWorth(waitsUnder(minutes), { arrivals, worths })),
  );
  return ({ minutes }, goal) => meanUnder(waitWorthsFor(goal))(minutes);
}
