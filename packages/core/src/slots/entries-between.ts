import type { DateRange } from "../time/iso-date.ts";

/** The part of a list in the order of days that lies within a range; found by halving, as calendars may be long. */
export function entriesBetween<Entry extends { readonly date: string }>(
  sorted: readonly Entry[],
  range: DateRange,
): readonly Entry[] {
  return sorted.slice(firstFrom(sorted, range.from), firstAfter(sorted, range.to));
}

/** The same, with one entry more on either side: for rules that look at neighbours. */
export function entriesAround<Entry extends { readonly date: string }>(
  sorted: readonly Entry[],
  range: DateRange,
): readonly Entry[] {
  return sorted.slice(Math.max(0, firstFrom(sorted, range.from) - 1), firstAfter(sorted, range.to) + 1);
}

/** The index of the first entry on or after a day. */
export function firstFrom(sorted: readonly { readonly date: string }[], date: string): number {
  return firstWhere(sorted, (entry) => entry.date >= date);
}

function firstAfter(sorted: readonly { readonly date: string }[], date: string): number {
  return firstWhere(sorted, (entry) => entry.date > date);
}

function firstWhere<Entry>(sorted: readonly Entry[], isThere: (entry: Entry) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = sorted[middle];
    if (entry !== undefined && !isThere(entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}
