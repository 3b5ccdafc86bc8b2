import { DAY_MINUTES } from "../time/week-ring.ts";
import { listRuns, type PersonWeek, type Run, startWithin, take } from "./person-week.ts";

/** Work to be done in sittings, each on a day of its own as far as possible. */
export type Sittings = {
  /** Minutes of each. */
  readonly sizes: readonly number[];
  /** `longest`: in the longest free stretches. `latest`: late in the week. */
  readonly prefer: "longest" | "latest";
};

/**
 * Finds room for all of the minutes and takes it. Where no free stretch holds a sitting it is broken up; a week with fewer
 * free minutes than asked for is filled.
 */
export function placeSittings(week: PersonWeek, sittings: Sittings): Run[] {
  const placed: Run[] = [];
  const sizes = sittings.sizes.filter((size) => size > 0);
  for (let size = sizes.shift(); size !== undefined; size = sizes.shift()) {
    const runs = listRuns(week);
    const roomy = runs.filter(({ minutes }) => minutes >= (size ?? 0));
    const run = best(roomy.length > 0 ? roomy : runs, placed, roomy.length > 0 ? sittings.prefer : "longest");
    if (!run) break;
    const minutes = Math.min(size, run.minutes);
    const sitting = { from: startWithin(run, minutes), minutes };
    take(week, sitting);
    placed.push(sitting);
    if (minutes < size) sizes.unshift(size - minutes);
  }
  return placed;
}

/** Whole minutes in so many parts, the longer ones first; parts of no minutes are left out. */
export function splitEvenly(minutes: number, parts: number): number[] {
  const count = Math.min(parts, minutes);
  const short = count === 0 ? 0 : Math.floor(minutes / count);
  return Array.from({ length: count }, (_, index) => short + (index < minutes - short * count ? 1 : 0));
}

function best(runs: readonly Run[], placed: readonly Run[], prefer: Sittings["prefer"]): Run | undefined {
  const usedDays = new Set(placed.map(dayOf));
  const isUsed = (run: Run) => Number(usedDays.has(dayOf(run)));
  const order = (a: Run, b: Run) =>
    prefer === "longest"
      ? b.minutes - a.minutes || a.from - b.from
      : dayOf(b) - dayOf(a) || b.minutes - a.minutes || a.from - b.from;
  return [...runs].sort((a, b) => isUsed(a) - isUsed(b) || order(a, b))[0];
}

function dayOf({ from }: Run): number {
  return Math.floor(from / DAY_MINUTES);
}
