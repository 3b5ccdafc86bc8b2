import { longestSpreadOf } from "../posts/week-minutes.ts";
import { addDays, type DateRange, daysBetween, type IsoDate, isWithin, startOfWeek } from "../time/iso-date.ts";
import type { CalendarToCheck, DatedPost } from "./calendar-to-check.ts";
import type { Fix } from "./finding.ts";
import type { Part } from "./rule.ts";

/** What making a post takes out of one week. */
export type Work = { readonly dated: DatedPost; readonly minutes: number };

/** So many of the posts that could be dropped are worth trying. */
export const TRIED_POSTS = 3;

/** Goes through the posts that are made in a week: its own, and those of the weeks after that are begun in it. */
export function forEachMade(
  { calendar, monday }: { readonly calendar: Pick<CalendarToCheck, "plan" | "postsInWeek">; readonly monday: IsoDate },
  tell: (dated: DatedPost, weeksLater: number) => void,
): void {
  for (let later = 0; later < longestSpreadOf(calendar.plan); later += 1) {
    for (const dated of calendar.postsInWeek(addDays(monday, 7 * later)))
      if (dated.makingWeeks > later) tell(dated, later);
  }
}

/** The Mondays of the weeks of a part in which its posts may be made; where a change is looked at, of those that change. */
export function listMakingWeeks({ from, to, changed }: Part): IsoDate[] {
  if (changed === undefined) return listMondays({ from, to });
  const mondays = changed.flatMap(({ monday, makingWeeks }) =>
    Array.from({ length: makingWeeks }, (_, before) => addDays(monday, -7 * before)),
  );
  return [...new Set(mondays)].filter((monday) => monday <= to && addDays(monday, 6) >= from);
}

function listMondays({ from, to }: DateRange): IsoDate[] {
  const first = startOfWeek(from);
  return Array.from({ length: Math.floor(daysBetween(first, to) / 7) + 1 }, (_, index) => addDays(first, index * 7));
}

/** What a week is to hold, and by how many minutes that is too much. */
export type TooMuchWork = { readonly works: readonly Work[]; readonly overMinutes: number };

/** What can still be dropped: first the smallest that is enough alone, then the largest. */
export function orderToDrop({ today }: CalendarToCheck, { works, overMinutes }: TooMuchWork): Work[] {
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
