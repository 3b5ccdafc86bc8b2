import { entriesBetween } from "../slots/entries-between.ts";
import { addDays, type DateRange, type IsoDate, startOfWeek } from "../time/iso-date.ts";
import { compareEntries } from "./calendar-entries.ts";
import type { DatedPost } from "./calendar-to-check.ts";
import { withInserted, withoutRemoved } from "./sorted-list.ts";
import { valueAt } from "./value-at.ts";

/** Posts by the week in which they stand. */
export type PostsByWeek = {
  /** By moment; the list is the same object until something in the week changes, so what is known of it may be remembered. */
  readonly inWeek: (monday: IsoDate) => readonly DatedPost[];
  /** Every post, by moment. */
  readonly all: () => readonly DatedPost[];
  /** By moment. */
  readonly between: (range: DateRange) => readonly DatedPost[];
  readonly insert: (dated: DatedPost) => void;
  readonly remove: (dated: DatedPost) => void;
};

/** Sorts posts into their weeks. */
export function groupByWeek(posts: readonly DatedPost[]): PostsByWeek {
  const growing = new Map<IsoDate, DatedPost[]>();
  for (const dated of posts) valueAt(growing, dated.monday, (): DatedPost[] => []).push(dated);
  for (const week of growing.values()) week.sort(compareEntries);
  const weeks: Map<IsoDate, readonly DatedPost[]> = growing;
  const inWeek = (monday: IsoDate) => weeks.get(monday) ?? NOBODY;
  return {
    inWeek,
    all: () => [...weeks.keys()].sort().flatMap((monday) => inWeek(monday)),
    between: (range) => {
      const all: DatedPost[] = [];
      for (let monday = startOfWeek(range.from); monday <= range.to; monday = addDays(monday, 7)) {
        for (const dated of entriesBetween(inWeek(monday), range)) all.push(dated);
      }
      return all;
    },
    insert: (dated) => weeks.set(dated.monday, withInserted(inWeek(dated.monday), dated, compareEntries)),
    remove: (dated) => weeks.set(dated.monday, withoutRemoved(inWeek(dated.monday), dated, compareEntries)),
  };
}

const NOBODY: readonly DatedPost[] = [];
