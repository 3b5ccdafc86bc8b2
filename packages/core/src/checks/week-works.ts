import { SPREAD_WEEKS_MAX } from "../facts/finding-facts.ts";
import type { Plan } from "../plan/plan.ts";
import { rememberPerObject } from "../remember.ts";
import { addDays, type DateRange, daysBetween, type IsoDate, isWithin, startOfWeek } from "../time/iso-date.ts";
import type { CalendarToCheck, DatedPost } from "./calendar-to-check.ts";
import type { Fix } from "./finding.ts";

/** What making a post takes out of one week. */
export type Work = { readonly dated: DatedPost; readonly minutes: number };

/** So many of the posts that could be dropped are worth trying. */
export const TRIED_POSTS = 3;

/** How many weeks before its own the making of a post may reach into; 0 is its own. */
const WEEKS_OF_MAKING: readonly number[] = Array.from({ length: SPREAD_WEEKS_MAX.value }, (_, later) => later);

/** What making a post takes out of its own week, out of the one before it, and so on; nothing of a week is 0, or left out at the end. */
type MinutesBackwards = (plan: Plan, dated: DatedPost) => readonly number[];

/** Tells what posts take out of a week: its own, and those of the weeks after that are begun in it. */
export function worksBy(
  minutesOf: MinutesBackwards,
): (calendar: Pick<CalendarToCheck, "plan" | "postsInWeek">, monday: IsoDate) => Work[] {
  // By how many weeks later the posts stand; a week's posts are weighed again when one of them changes.
  const begunBefore = rememberPerObject((plan: Plan) =>
    rememberPerObject((posts: readonly DatedPost[]): Work[][] => {
      const made = posts.map((dated) => ({ dated, minutes: minutesOf(plan, dated) }));
      return WEEKS_OF_MAKING.map((later) =>
        made.flatMap(({ dated, minutes: { [later]: taken = 0 } }) => (taken > 0 ? [{ dated, minutes: taken }] : [])),
      );
    }),
  );
  return ({ plan, postsInWeek }, monday) =>
    WEEKS_OF_MAKING.flatMap((later) => begunBefore(plan)(postsInWeek(addDays(monday, 7 * later)))[later] ?? []);
}

/** The Mondays of the weeks that a range touches. */
export function listMondays({ from, to }: DateRange): IsoDate[] {
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
