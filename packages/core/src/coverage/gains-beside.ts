import { WEEK_QUARTERS } from "../time/week-ring.ts";
import type { GapWorths } from "./gap-worths.ts";

/** Clock times to choose one from, each kept on the same days. */
export type ClockTimes = {
  /** Quarter hours of the business's week at which the earliest falls, one a day, ascending. */
  readonly firstQuarters: readonly number[];
  /** Quarter hours from the earliest to each, ascending, less than a day. */
  readonly offsets: readonly number[];
  /** What a gap before each is worth. */
  readonly worths: readonly Float64Array[];
};

/** With what a gap before each of these times is worth; on each of its days the same. */
export function toClockTimes(
  firstQuarters: readonly number[],
  offsets: readonly number[],
  worthsAt: GapWorths,
): ClockTimes {
  return { firstQuarters, offsets, worths: offsets.map((offset) => worthsAt((firstQuarters[0] ?? 0) + offset)) };
}

/**
 * What each of the clock times would add to the worth of checks that are placed at these quarter hours, ascending. Each look
 * costs only a glance at the gap that it cuts, and the gaps are gone through once for all times.
 */
export function gainsBeside(placed: readonly number[], times: ClockTimes, worthsAt: GapWorths): Float64Array {
  const { firstQuarters, offsets, worths } = times;
  const gains = new Float64Array(offsets.length);
  let first = 0;
  for (const [day, dayQuarter] of firstQuarters.entries()) {
    const dayGap = dayQuarter - dayBefore(firstQuarters, day);
    while (first < placed.length && (placed[first] ?? 0) < dayQuarter) first += 1;
    let at = first;
    let before = checkAt(placed, at - 1);
    let after = checkAt(placed, at);
    let worthsAfter = worthsAt(after);
    for (let index = 0; index < offsets.length; index += 1) {
      const quarter = dayQuarter + (offsets[index] ?? 0);
      while (after < quarter) {
        at += 1;
        before = after;
        after = checkAt(placed, at);
        worthsAfter = worthsAt(after);
      }
      // Where they are the same, a check is there already.
      if (after === quarter) continue;
      // The same time on the day before may cut the gap, too; a gap without a check in it goes round the week.
      const gap = Math.min(quarter - before, dayGap);
      const left = after - quarter;
      const lost = placed.length === 0 ? 0 : (worthsAfter[left + gap] ?? 0) - (worthsAfter[left] ?? 0);
      gains[index] = (gains[index] ?? 0) + (worths[index]?.[gap] ?? 0) - lost;
    }
  }
  return gains;
}

// Round the week; a time that is kept on one day only comes a week after itself.
function dayBefore(firstQuarters: readonly number[], day: number): number {
  return firstQuarters[day - 1] ?? (firstQuarters[firstQuarters.length - 1] ?? 0) - WEEK_QUARTERS;
}

// The placed checks again and again, week after week; without any, none is ever near.
function checkAt(placed: readonly number[], at: number): number {
  if (placed.length === 0) return at < 0 ? -2 * WEEK_QUARTERS : 2 * WEEK_QUARTERS;
  const week = Math.floor(at / placed.length);
  return (placed[at - week * placed.length] ?? 0) + week * WEEK_QUARTERS;
}
