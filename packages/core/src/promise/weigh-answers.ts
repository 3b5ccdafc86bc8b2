import { listWaits, meanWorth } from "../coverage/answer-worth.ts";
import type { ArrivalShares } from "../coverage/arrivals.ts";
import type { Check } from "../coverage/check.ts";
import { type GapWorths, gapWorthsOf } from "../coverage/gap-worths.ts";
import { waitWorthsFor } from "../coverage/goal-wait-worths.ts";
import { GOAL_FACTS } from "../facts/goal-facts.ts";
import type { Goal } from "../facts/vocabulary.ts";
import { WEEK_QUARTERS } from "../time/week-ring.ts";

/** What the timing of a week's answers is worth to the goals, 0 to 1: 1 were every message answered as it comes in. */
export type AnswersWorth = {
  readonly ofChecks: (checks: readonly Pick<Check, "minuteOfWeek">[]) => number;
  /** The same as a sum over gaps, for comparing many weeks that differ in few checks. */
  readonly ofGaps: GapWorths;
};

const EVENLY: ArrivalShares = new Array<number>(WEEK_QUARTERS).fill(1 / WEEK_QUARTERS);

/** Weighs the goals once, so that many weeks of checks can be compared. Each goal counts as far as it lives on answers. */
export function weighAnswers(to: {
  readonly goals: readonly { readonly goal: Goal; readonly share: number }[];
  /** When messages come in; default evenly. */
  readonly arrivalsDensity?: ArrivalShares;
}): AnswersWorth {
  const arrivals = to.arrivalsDensity ?? EVENLY;
  const worths = new Float64Array(WEEK_QUARTERS + 1);
  for (const { goal, share } of to.goals) {
    const weight = share * GOAL_FACTS[goal].answer.value;
    const goalWorths = waitWorthsFor(goal);
    for (let quarters = 0; quarters <= WEEK_QUARTERS; quarters += 1) {
      worths[quarters] = (worths[quarters] ?? 0) + weight * (goalWorths[quarters] ?? 0);
    }
  }
  return {
    ofChecks: (checks) => meanWorth(listWaits(checks.map(({ minuteOfWeek }) => minuteOfWeek)), { arrivals, worths }),
    ofGaps: gapWorthsOf(arrivals, worths),
  };
}
