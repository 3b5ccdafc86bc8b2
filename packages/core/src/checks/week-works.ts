import { SPREAD_WEEKS_MAX } from "../facts/finding-facts.ts";
import { addDays, type DateRange, daysBetween, type IsoDate, isWithin, startOfWeek } from "../time/iso-date.ts";
import type { CalendarToCheck, DatedPost } from "./calendar-to-check.ts";
import type { Fix } from "./finding.ts";

/** What making a post takes out of one week. */
export type Work = { readonly dated: DatedPost; readonly minutes: number };

/** So many of the posts that could be dropped are worth trying. */
export const TRIED_POSTS = 3;

/** How many weeks before its own the making of a post may reach into; 0 is its own. */
export const WEEKS_OF_MAKING: readonly number[] = Array.from({ length: SPREAD_WEEKS_MAX.value }, (_, later) => later);

/** The Mondays of the weeks that a range touches. */
export function listMondays({ from, to }: DateRange): IsoDate[] {
  const first = startOfWeek(from);
  return Array.from({ length: Math.floor(daysBetween(first, to) / 7) + 1 }, (_, index) => addDays(first, index * 7));
}

/** What can still be dropped: first the smallest that is enough alone, then the largest. */
export function orderToDrop<Some extends Work>(
  { today }: CalendarToCheck,
  works: readonly Some[],
  overMinutes: number,
): Some[] {
  const open = works.filter(({ dated }) => dated.post.status !== "published" && dated.date >= today);
  const enough = open.filter(({ minutes }) => minutes >= overMinutes).toSorted((a, b) => a.minutes - b.minutes);
  const short = open.filter(({ minutes }) => minutes < overMinutes).toSorted((a, b) => b.minutes - a.minutes);
  return [...enough, ...short];
}

/** The same day and time in the weeks around, those after first. */
export function movesToWeeksAround(calendar: CalendarToCheck, { post }: DatedPost): Fix[] {
  const { id: postId, date, time } = post;
  if (date === undefined || time === undefined) return [];
  return WEEKS_AROUND.map((weeks) => addDays(date, weeks * 7))
    .filter((day) => day > calendar.today && !calendar.closures.some((closure) => isWithin(day, closure)))
    .map((day) => ({ kind: "move-to", postId, date: day, time }));
}

const WEEKS_AROUND: readonly number[] = [1, 2, -1];
