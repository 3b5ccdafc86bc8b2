import { listWaits, meanWorth } from "../coverage/answer-worth.ts";
import type { ArrivalShares } from "../coverage/arrivals.ts";
import { waitWorthsFor } from "../coverage/goal-wait-worths.ts";
import type { CheckPattern } from "../coverage/list-check-patterns.ts";
import type { Goal } from "../facts/vocabulary.ts";
import { remember } from "../remember.ts";

/** Mean worth of an answer's timing for a goal under a pattern, 0 to 1. */
export type PatternWorths = (pattern: CheckPattern, goal: Goal) => number;

/** Weighs each pattern for each goal once, however often weeks are chosen among them. */
export function weighPatterns(arrivals: ArrivalShares): PatternWorths {
  const waitsUnder = remember(({ checks }: CheckPattern) => listWaits(checks));
  const worthsFor = remember((goal: Goal) => {
    const timing = { arrivals, worths: waitWorthsFor(goal) };
    return remember((pattern: CheckPattern) => meanWorth(waitsUnder(pattern), timing));
  });
  return (pattern, goal) => worthsFor(goal)(pattern);
}
