import { CALENDAR_DAYS_MAX } from "@porchlight/api/contract";
import { addDays, type DateRange, daysBetween, type IsoDate, type Post } from "@porchlight/core";
import { monthOf } from "../calendar-range.ts";

/** What a move by days is weighed on. */
export type MovedReach = {
  /** From the first to the last day that the posts leave or go to. */
  readonly range: DateRange;
  /** The days to know the calendar of: whole months, at most as many days as the server shows at once. */
  readonly toKnow: DateRange;
};

/** Checks look so far to either side. */
const NEAR_DAYS = 28;

/** The days that posts stand on, and those that they would go to; undefined where none has a day. */
export function movedReach(posts: readonly Post[], days: number): MovedReach | undefined {
  const dates = posts.flatMap(({ date }) => date ?? []).toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const there = { from: addDays(first, days), to: addDays(last, days) };
  const range = days < 0 ? { from: there.from, to: last } : { from: first, to: there.to };
  // Of a long way its end is what matters: what the posts leave is known already.
  const whole = wholeMonths(range);
  return { range, toKnow: lengthOf(whole) <= CALENDAR_DAYS_MAX ? whole : clipped(wholeMonths(there)) };
}

function wholeMonths({ from, to }: DateRange): DateRange {
  return { from: monthOf(addDays(from, -NEAR_DAYS)).from, to: monthOf(addDays(to, NEAR_DAYS)).to };
}

function clipped({ from, to }: DateRange): DateRange {
  const end: IsoDate = addDays(from, CALENDAR_DAYS_MAX - 1);
  return { from, to: to < end ? to : end };
}

function lengthOf({ from, to }: DateRange): number {
  return daysBetween(from, to) + 1;
}
