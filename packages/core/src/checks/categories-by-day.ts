import { CATEGORIES, type Channel } from "../facts/vocabulary.ts";
import { addDays, type DateRange, type IsoDate } from "../time/iso-date.ts";
import type { CalendarEntry } from "./calendar-to-check.ts";
import { valueAt } from "./value-at.ts";

/** How often each category comes on a day, so that a mix is known without going through all that stands there. */
export type CategoriesByDay = {
  /** An entry came (1) or went (-1). */
  readonly count: (entry: CalendarEntry, by: 1 | -1) => void;
  /** How often each category comes in these days, in the order of `CATEGORIES`. */
  readonly countsBetween: (range: DateRange) => readonly number[];
};

/** Counts what stands on these channels. */
export function countCategories(channels: readonly Channel[], entries: readonly CalendarEntry[]): CategoriesByDay {
  const counted = new Set(channels);
  const days = new Map<IsoDate, number[]>();
  for (const entry of entries) count(entry, 1);
  return {
    count,
    countsBetween: ({ from, to }) => {
      const sums = NONE.slice();
      for (let day = from; day <= to; day = addDays(day, 1)) {
        days.get(day)?.forEach((count, place) => {
          sums[place] = (sums[place] ?? 0) + count;
        });
      }
      return sums;
    },
  };

  function count({ channel, date, category }: CalendarEntry, by: 1 | -1): void {
    if (!counted.has(channel)) return;
    const counts = valueAt(days, date, () => NONE.slice());
    const place = CATEGORIES.indexOf(category);
    counts[place] = (counts[place] ?? 0) + by;
  }
}

const NONE: readonly number[] = CATEGORIES.map(() => 0);
