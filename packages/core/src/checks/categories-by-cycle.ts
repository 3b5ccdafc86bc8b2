import { CATEGORIES, type Channel } from "../facts/vocabulary.ts";
import type { Plan } from "../plan/plan.ts";
import { channelsOf } from "./calendar-entries.ts";
import type { CalendarEntry } from "./calendar-to-check.ts";
import { cycleOf } from "./mix-cycles.ts";
import { valueAt } from "./value-at.ts";

/** How often each category comes in each cycle of the mix, so that a mix is known without going through all that stands there. */
export type CategoriesByCycle = {
  /** An entry came (1) or went (-1). */
  readonly count: (entry: CalendarEntry, by: 1 | -1) => void;
  /** How often each category comes in a cycle, in the order of `CATEGORIES`. */
  readonly countsIn: (cycle: number) => readonly number[];
};

/** Counts what stands on the plan's channels. */
export function countCategories(plan: Plan, entries: readonly CalendarEntry[]): CategoriesByCycle {
  const counted = new Set<Channel>(plan.channels.map(({ channel }) => channel));
  const cycles = new Map<number, number[]>();
  for (const entry of entries) count(entry, 1);
  return { count, countsIn: (cycle) => cycles.get(cycle) ?? NONE };

  function count(entry: CalendarEntry, by: 1 | -1): void {
    const counts = valueAt(cycles, cycleOf(plan, entry.date), () => NONE.slice());
    const place = CATEGORIES.indexOf(entry.category);
    for (const channel of channelsOf(entry)) {
      if (counted.has(channel)) counts[place] = (counts[place] ?? 0) + by;
    }
  }
}

const NONE: readonly number[] = CATEGORIES.map(() => 0);
