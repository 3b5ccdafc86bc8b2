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
  let at = 0;
  for (const firstQuarter of firstQuarters) {
    const dayGap = firstQuarter - dayBefore;
    while ((placed[at] ?? WEEK_QUARTERS) < firstQuarter) at += 1;
    if (placed.length > 0) addDayGains(gains, { placed, times, at, firstQuarter, dayGap, worthsAt });
    else for (const [index, table] of worths.entries()) gains[index] = (gains[index] ?? 0) + (table[dayGap] ?? 0);
    dayBefore = firstQuarter;
  }
  return gains;
}

type Day = {
  readonly placed: PlacedQuarters;
  readonly times: ClockTimes;
  /** The first placed check that is not before the day's first time; as many as there are where none is. */
  readonly at: number;
  readonly firstQuarter: number;
  /** Quarter hours to the same time on the day before. */
  readonly dayGap: number;
  readonly worthsAt: GapWorths;
};

function addDayGains(gains: Gains, { placed, times, at: first, firstQuarter, dayGap, worthsAt }: Day): void {
  const { offsets, worths } = times;
  // One gap between placed checks after the other, as offsets from the day's first time.
  let before = checkAt(placed, first - 1) - firstQuarter;
  for (let index = 0, at = first; index < offsets.length; at += 1) {
    const after = checkAt(placed, at) - firstQuarter;
    const worthsAfter = worthsAt(after + firstQuarter);
    for (; index < offsets.length; index += 1) {
      const offset = offsets[index] ?? 0;
      const left = after - offset;
      if (left <= 0) break;
      // The same time on the day before may cut the gap, too.
      const gap = Math.min(offset - before, dayGap);
      const lost = (worthsAfter[left + gap] ?? 0) - (worthsAfter[left] ?? 0);
      gains[index] = (gains[index] ?? 0) + (worths[index]?.[gap] ?? 0) - lost;
    }
    // At the placed check itself there is nothing to gain.
    if (offsets[index] === after) index += 1;
    before = after;
  }
}

// The placed checks again and again, week after week.
function checkAt(placed: PlacedQuarters, at: number): number {
  const turn = Math.floor(at / placed.length);
  return (placed[at - turn * placed.length] ?? 0) + turn * WEEK_QUARTERS;
}
