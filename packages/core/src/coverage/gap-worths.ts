import { DAY_QUARTERS, QUARTER_MINUTES, WEEK_QUARTERS } from "../time/week-ring.ts";
import { worthOfWait } from "./answer-worth.ts";
import type { ArrivalShares } from "./arrivals.ts";

/** The worth of all answers given at a check, by the check's quarter hour and the quarter hours since the one before. */
export type GapWorths = (checkQuarter: number, gapQuarters: number) => number;

/**
 * All gaps at once: the worth of a set of checks is then a sum over its gaps, which makes trying many sets cheap. As all
 * days are alike to those who write, a check's time of day says enough.
 */
export function tabulateGapWorths(arrivals: ArrivalShares, halfLifeHours: number): GapWorths {
  const width = WEEK_QUARTERS + 1;
  const table = new Float64Array(DAY_QUARTERS * width);
  const worths = Float64Array.from({ length: width }, (_, gap) => worthOfWait(gap * QUARTER_MINUTES, halfLifeHours));
  // A day and a week in a row, so that looking back over the week's start needs no wrapping.
  const inARow = Float64Array.from([...arrivals, ...arrivals.slice(0, DAY_QUARTERS)]);
  for (let check = 0; check < DAY_QUARTERS; check += 1) {
    let total = 0;
    for (let gap = 1; gap < width; gap += 1) {
      total += (inARow[check + WEEK_QUARTERS - gap] ?? 0) * (worths[gap] ?? 0);
      table[check * width + gap] = total;
    }
  }
  return (checkQuarter, gapQuarters) => table[(checkQuarter % DAY_QUARTERS) * width + gapQuarters] ?? 0;
}

/** Worths that are equal differ by less than this: the noise of adding. */
export const WORTH_NOISE = 1e-12;

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

/** What further checks at these quarter hours, ascending, add to those placed. */
export type GainOf = (more: readonly number[]) => number;

/** Rates additions to the same placed checks, ascending: each costs only a look at the gaps that it cuts. */
export function gainOver(placed: readonly number[], worthOfGap: GapWorths): GainOf {
  const first = placed[0];
  const last = placed.at(-1);
  if (first === undefined || last === undefined) return (more) => worthOfQuarters(more, worthOfGap);
  // Of each quarter hour the placed check before it and the one at or after it, not wrapped into the week.
  const before = new Int16Array(WEEK_QUARTERS);
  const after = new Int16Array(WEEK_QUARTERS);
  let from = 0;
  let earlier = last - WEEK_QUARTERS;
  for (const check of [...placed, first + WEEK_QUARTERS]) {
    before.fill(earlier, from, check + 1);
    after.fill(check, from, check + 1);
    from = check + 1;
    earlier = check;
  }
  return (more) => gainOfCuts(more, { before, after, worthOfGap });
}

function gainOfCuts(
  more: readonly number[],
  gaps: { readonly before: Int16Array; readonly after: Int16Array; readonly worthOfGap: GapWorths },
): number {
  const { worthOfGap } = gaps;
  let gain = 0;
  for (let index = 0; index < more.length; index += 1) {
    const quarter = more[index] ?? 0;
    const end = gaps.after[quarter] ?? 0;
    // A check is there already.
    if (end === quarter) continue;
    const start = gaps.before[quarter] ?? 0;
    // Over the week's end the last addition comes before the first.
    const earlier = more[index - 1] ?? (more.at(-1) ?? 0) - WEEK_QUARTERS;
    const cut = Math.max(start, earlier);
    const check = end % WEEK_QUARTERS;
    gain += worthOfGap(quarter, quarter - cut) + worthOfGap(check, end - quarter) - worthOfGap(check, end - cut);
  }
  return gain;
}
