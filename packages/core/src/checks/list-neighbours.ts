import { firstFrom } from "../slots/entries-between.ts";
import type { DateRange } from "../time/iso-date.ts";
import type { CalendarEntry } from "./calendar-to-check.ts";

/** Two that follow one another. */
export type Neighbours = readonly [first: CalendarEntry, second: CalendarEntry];

/**
 * Entries of a channel that follow one another and whose time touches the days, with no other that counts between them:
 * those pairs that are trouble.
 */
export function listNeighbours(
  entries: readonly CalendarEntry[],
  { from, to }: DateRange,
  ask: { readonly counts?: (entry: CalendarEntry) => boolean; readonly isTrouble: (pair: Neighbours) => boolean },
): Neighbours[] {
  const { counts = () => true, isTrouble } = ask;
  const pairs: Neighbours[] = [];
  let start = firstFrom(entries, from) - 1;
  while (start > 0 && !isCounted(entries[start])) start -= 1;
  let first: CalendarEntry | undefined;
  for (let index = Math.max(0, start); index < entries.length; index += 1) {
    const second = entries[index];
    if (second === undefined || !counts(second)) continue;
    if (first !== undefined) {
      if (first.date > to) break;
      const pair: Neighbours = [first, second];
      if (isTrouble(pair)) pairs.push(pair);
    }
    first = second;
  }
  return pairs;

  function isCounted(entry: CalendarEntry | undefined): boolean {
    return entry !== undefined && counts(entry);
  }
}
