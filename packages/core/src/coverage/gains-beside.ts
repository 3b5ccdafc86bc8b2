import { WEEK_QUARTERS } from "../time/week-ring.ts";
import type { GapWorths } from "./gap-worths.ts";
import type { PlacedQuarters } from "./placed-quarters.ts";

/** Clock times to choose one from, each kept on the same days. */
export type ClockTimes = {
  /** Quarter hours of the business's week at which the earliest falls, one a day, ascending. */
  readonly firstQuarters: readonly number[];
  /** Quarter hours from the earliest to each, ascending, less than a day. */
  readonly offsets: readonly number[];
  /** What a gap before each is worth. */
  readonly worths: readonly Float64Array[];
};

/** What each of some clock times gains, by its index. */
export type Gains = Float64Array;

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
export function gainsBeside(placed: PlacedQuarters, times: ClockTimes, worthsAt: GapWorths): Gains {
  const { firstQuarters, worths } = times;
  const gains = new Float64Array(worths.length);
  // Round the week; a time that is kept on one day only comes a week after itself.
  let dayBefore = (firstQuarters.at(-1) ?? 0) - WEEK_QUARTERS;
  let next = 0;
  for (const firstQuarter of firstQuarters) {
    const dayGap = firstQuarter - dayBefore;
    while (next < placed.length && (placed[next] ?? 0) < firstQuarter) next += 1;
    if (placed.length > 0) addDayGains(gains, { placed, times, next, firstQuarter, dayGap, worthsAt });
    else for (const [index, table] of worths.entries()) gains[index] = (gains[index] ?? 0) + (table[dayGap] ?? 0);
    dayBefore = firstQuarter;
  }
  return gains;
}

type Day = {
  readonly placed: PlacedQuarters;
  readonly times: ClockTimes;
  /** Which placed check is the first that does not come before the day's first time; none of the week is as many as there are. */
  readonly next: number;
  readonly firstQuarter: number;
  /** Quarter hours to the same time on the day before. */
  readonly dayGap: number;
  readonly worthsAt: GapWorths;
};

function addDayGains(gains: Gains, { placed, times, next, firstQuarter, dayGap, worthsAt }: Day): void {
  const { offsets, worths } = times;
  const last = placed.length - 1;
  // One gap between placed checks after the other, as offsets from the day's first time, from week to week.
  let before = (next > 0 ? (placed[next - 1] ?? 0) : (placed[last] ?? 0) - WEEK_QUARTERS) - firstQuarter;
  let at = next;
  let weekStart = -firstQuarter;
  for (let index = 0; index < worths.length; at += 1) {
    if (at > last) {
      at = 0;
      weekStart += WEEK_QUARTERS;
    }
    const after = (placed[at] ?? 0) + weekStart;
    const worthsAfter = worthsAt(after + firstQuarter);
    for (; index < worths.length; index += 1) {
      const offset = offsets[index] ?? 0;
      const worthsBefore = worths[index];
      const left = after - offset;
      if (left <= 0 || worthsBefore === undefined) break;
      // The same time on the day before may cut the gap, too.
      const gap = Math.min(offset - before, dayGap);
      const lost = (worthsAfter[left + gap] ?? 0) - (worthsAfter[left] ?? 0);
      gains[index] = (gains[index] ?? 0) + (worthsBefore[gap] ?? 0) - lost;
    }
    // At the placed check itself there is nothing to gain.
    if (index < offsets.length && offsets[index] === after) index += 1;
    before = after;
  }
}
