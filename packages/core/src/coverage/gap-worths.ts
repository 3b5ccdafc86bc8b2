import { worthOfWait } from "./answer-worth.ts";
import type { ArrivalShares } from "./arrivals.ts";
import { QUARTER_MINUTES, WEEK_QUARTERS } from "./week-ring.ts";

/** The worth of all answers given at a check, by the check's quarter hour and the quarter hours since the one before. */
export type GapWorths = (checkQuarter: number, gapQuarters: number) => number;

/**
 * All gaps of the week at once: the worth of a set of checks is then a sum over its gaps, which makes trying many sets
 * cheap.
 */
export function tabulateGapWorths(arrivals: ArrivalShares, halfLifeHours: number): GapWorths {
  const width = WEEK_QUARTERS + 1;
  const table = new Float64Array(WEEK_QUARTERS * width);
  const worths = Array.from({ length: width }, (_, gap) => worthOfWait(gap * QUARTER_MINUTES, halfLifeHours));
  for (let check = 0; check < WEEK_QUARTERS; check += 1) {
    let total = 0;
    for (let gap = 1; gap < width; gap += 1) {
      total += (arrivals[(check - gap + WEEK_QUARTERS) % WEEK_QUARTERS] ?? 0) * (worths[gap] ?? 0);
      table[check * width + gap] = total;
    }
  }
  return (checkQuarter, gapQuarters) => table[checkQuarter * width + gapQuarters] ?? 0;
}

/** Mean worth of the week's answers with checks at these quarter hours, ascending; 0 without one. */
export function worthOfQuarters(ascending: readonly number[], worthOfGap: GapWorths): number {
  let before = (ascending.at(-1) ?? 0) - WEEK_QUARTERS;
  let total = 0;
  for (const quarter of ascending) {
    total += worthOfGap(quarter, quarter - before);
    before = quarter;
  }
  return total;
}
