import { WEEK_QUARTERS } from "../time/week-ring.ts";
import { zeros } from "../zeros.ts";
import type { GapWorths } from "./gap-worths.ts";
import type { PlacedQuarters } from "./placed-quarters.ts";

/** Clock times to choose one from, a quarter hour apart and less than a day in all, each kept on the same days. */
export type ClockTimes = {
  /** Quarter hours of the business's week at which the earliest falls, one a day, ascending. */
  readonly firstQuarters: readonly number[];
  /** What a gap before each is worth, by its quarter hours from the earliest; on each of its days the same. */
  readonly worths: readonly Float64Array[];
};

/** What each of some clock times gains, by its quarter hours from the earliest. */
export type Gains = readonly number[];

/**
 * What each of the clock times would add to the worth of checks that are placed at these quarter hours, ascending. Each look
 * costs only a glance at the gap that it cuts, and the gaps are gone through once for all times.
 */
export function gainsBeside(placed: PlacedQuarters, times: ClockTimes, worthsAt: GapWorths): Gains {
  const { firstQuarters, worths } = times;
  const gains = zeros(worths.length);
  const last = placed.length - 1;
  // Round the week; a time that is kept on one day only comes a week after itself.
  let dayBefore = (firstQuarters.at(-1) ?? 0) - WEEK_QUARTERS;
  let next = 0;
  for (let day = 0; day < firstQuarters.length; day += 1) {
    const firstQuarter = firstQuarters[day] ?? 0;
    const dayGap = firstQuarter - dayBefore;
    dayBefore = firstQuarter;
    if (last < 0) {
      addWhole(gains, worths, dayGap);
      continue;
    }
    while (next <= last && (placed[next] ?? 0) < firstQuarter) next += 1;
    // One gap between placed checks after the other, as offsets from the day's first time, from week to week.
    let before = (next > 0 ? (placed[next - 1] ?? 0) : (placed[last] ?? 0) - WEEK_QUARTERS) - firstQuarter;
    let weekStart = -firstQuarter;
    for (let at = next, offset = 0; offset < worths.length; at += 1) {
      if (at > last) {
        at = 0;
        weekStart += WEEK_QUARTERS;
      }
      const after = (placed[at] ?? 0) + weekStart;
      const worthsAfter = worthsAt(after + firstQuarter);
      for (; offset < after && offset < worths.length; offset += 1) {
        const worthsBefore = worths[offset];
        if (worthsBefore === undefined) break;
        const left = after - offset;
        // The same time on the day before may cut the gap, too.
        const gap = Math.min(offset - before, dayGap);
        const lost = (worthsAfter[left + gap] ?? 0) - (worthsAfter[left] ?? 0);
        gains[offset] = (gains[offset] ?? 0) + (worthsBefore[gap] ?? 0) - lost;
      }
      // At the placed check itself there is nothing to gain.
      if (offset === after) offset += 1;
      before = after;
    }
  }
  return gains;
}

function addWhole(gains: number[], worths: ClockTimes["worths"], gap: number): void {
  for (let offset = 0; offset < worths.length; offset += 1)
    gains[offset] = (gains[offset] ?? 0) + (worths[offset]?.[gap] ?? 0);
}

/** What one of the clock times would add, where at least one check is placed. */
export function gainBeside(
  placed: PlacedQuarters,
  { of, offset }: { readonly of: ClockTimes; readonly offset: number },
  worthsAt: GapWorths,
): number {
  const { firstQuarters, worths } = of;
  const worthsBefore = worths[offset];
  let gain = 0;
  let dayBefore = (firstQuarters.at(-1) ?? 0) - WEEK_QUARTERS;
  let before = (placed.at(-1) ?? 0) - WEEK_QUARTERS;
  let after = placed[0] ?? 0;
  let next = 0;
  let weekStart = 0;
  for (let day = 0; day < firstQuarters.length; day += 1) {
    const firstQuarter = firstQuarters[day] ?? 0;
    const quarter = firstQuarter + offset;
    while (after < quarter) {
      before = after;
      next += 1;
      if (next === placed.length) {
        next = 0;
        weekStart += WEEK_QUARTERS;
      }
      after = (placed[next] ?? 0) + weekStart;
    }
    const left = after - quarter;
    const gap = Math.min(quarter - before, firstQuarter - dayBefore);
    dayBefore = firstQuarter;
    // At the placed check itself there is nothing to gain.
    if (left === 0) continue;
    const worthsAfter = worthsAt(after);
    const lost = (worthsAfter[left + gap] ?? 0) - (worthsAfter[left] ?? 0);
    gain = gain + (worthsBefore?.[gap] ?? 0) - lost;
  }
  return gain;
}
