import { DAY_QUARTERS, WEEK_QUARTERS } from "../time/week-ring.ts";
import { tabulateWaitWorths, type WaitWorths } from "./answer-worth.ts";
import type { ArrivalShares } from "./arrivals.ts";

/** What all answers given at a check are worth, by its quarter hour: a table by the quarter hours since the check before. */
export type GapWorths = (checkQuarter: number) => Float64Array;

/** Gap worths where an answer's worth falls to half after a half-life. */
export function tabulateGapWorths(arrivals: ArrivalShares, halfLifeHours: number): GapWorths {
  return gapWorthsOf(arrivals, tabulateWaitWorths(halfLifeHours));
}

/**
 * The worth of a set of checks is a sum over its gaps, which makes trying many sets cheap. As all days are alike to those
 * who write, a check's time of day says enough; each is tabulated when it is first asked for.
 */
export function gapWorthsOf(arrivals: ArrivalShares, worths: WaitWorths): GapWorths {
  // A day and a week in a row, so that looking back over the week's start needs no wrapping.
  const inARow = Float64Array.from([...arrivals, ...arrivals.slice(0, DAY_QUARTERS)]);
  const tables: Float64Array[] = [];
  return (checkQuarter) => {
    const timeOfDay = checkQuarter % DAY_QUARTERS;
    const known = tables[timeOfDay];
    if (known !== undefined) return known;
    const table = tabulateGaps(inARow, timeOfDay, worths);
    tables[timeOfDay] = table;
    return table;
  };
}

function tabulateGaps(inARow: Float64Array, timeOfDay: number, worths: WaitWorths): Float64Array {
  const table = new Float64Array(WEEK_QUARTERS + 1);
  let total = 0;
  for (let gap = 1; gap <= WEEK_QUARTERS; gap += 1) {
    total += (inARow[timeOfDay + WEEK_QUARTERS - gap] ?? 0) * (worths[gap] ?? 0);
    table[gap] = total;
  }
  return table;
}

/** Worths that are equal differ by less than this: the noise of adding. */
export const WORTH_NOISE = 1e-12;

/** Mean worth of the week's answers with checks at these quarter hours, ascending; 0 without one. */
export function worthOfQuarters(ascending: readonly number[], worthsAt: GapWorths): number {
  let before = (ascending.at(-1) ?? 0) - WEEK_QUARTERS;
  let total = 0;
  for (const quarter of ascending) {
    total += worthsAt(quarter)[quarter - before] ?? 0;
    before = quarter;
  }
  return total;
}
