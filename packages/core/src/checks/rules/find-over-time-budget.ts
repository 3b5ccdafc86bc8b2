import type { Plan } from "../../plan/plan.ts";
import { makingMinutesOf } from "../../posts/making-minutes.ts";
import { addDays, type DateRange, daysBetween, type IsoDate, isWithin, startOfWeek } from "../../time/iso-date.ts";
import type { CalendarToCheck, DatedPost } from "../calendar-to-check.ts";
import { entriesBetween } from "../entries-between.ts";
import type { Finding, Fix } from "../finding.ts";

/** The longest time over which the making of one post is spread. */
const SPREAD_WEEKS_MAX = 4;

/**
 * Weeks from this one on in which making the posts, together with the plan's other work, asks for more minutes than the
 * people have. What comes every few weeks is made over those weeks: its minutes are spread evenly up to its own week.
 */
export function findOverTimeBudget(calendar: CalendarToCheck): Finding[] {
  const { plan, today } = calendar;
  const usableMinutes = plan.budget.usableMinutesPerWeek;
  const otherMinutes = otherWorkOf(plan);
  const weeks = listWeeks(calendar).filter((week) => week.to >= today);
  return weeks.flatMap((week) => {
    const works = worksOf(calendar, week);
    const postMinutes = works.reduce((sum, { minutes }) => sum + minutes, 0);
    const overMinutes = Math.ceil(postMinutes + otherMinutes - usableMinutes - TOLERANCE_MINUTES);
    const droppable = orderToDrop(calendar, works, overMinutes);
    if (overMinutes <= 0 || droppable.length === 0) return [];
    return [describe({ calendar, week, works, droppable, overMinutes, postMinutes, otherMinutes, usableMinutes })];
  });
}

/** Averages over formats do not add up to whole minutes. */
const TOLERANCE_MINUTES = 1;

/** What a post takes out of one week. */
type Work = { readonly dated: DatedPost; readonly minutes: number };

function otherWorkOf({ budget }: Plan): number {
  const making = budget.byActivity.find(({ activity }) => activity === "contribute")?.minutes ?? 0;
  return budget.plannedMinutesPerWeek - making;
}

function listWeeks({ from, to }: DateRange): DateRange[] {
  const first = startOfWeek(from);
  const count = Math.floor(daysBetween(first, to) / 7) + 1;
  return Array.from({ length: count }, (_, index) => {
    const monday = addDays(first, index * 7);
    return { from: monday, to: addDays(monday, 6) };
  });
}

function worksOf(calendar: CalendarToCheck, week: DateRange): Work[] {
  const near = entriesBetween(calendar.posts, { from: week.from, to: addDays(week.to, (SPREAD_WEEKS_MAX - 1) * 7) });
  return near.flatMap((dated) => {
    const weeks = spreadWeeksOf(calendar.plan, dated);
    const weeksAhead = daysBetween(week.from, startOfWeek(dated.date)) / 7;
    return weeksAhead < weeks ? [{ dated, minutes: makingMinutesOf(dated.post.channels) / weeks }] : [];
  });
}

function spreadWeeksOf({ channels }: Plan, { post }: DatedPost): number {
  const rates = channels
    .filter(({ channel }) => post.channels.includes(channel))
    .map(({ postsPerWeek }) => postsPerWeek);
  const slowest = Math.min(...rates.filter((rate) => rate > 0), 1);
  return Math.min(SPREAD_WEEKS_MAX, Math.round(1 / slowest));
}

function describe(week: {
  readonly calendar: CalendarToCheck;
  readonly week: DateRange;
  readonly works: readonly Work[];
  /** What could still be dropped, the best choice first. */
  readonly droppable: readonly Work[];
  readonly overMinutes: number;
  readonly postMinutes: number;
  readonly otherMinutes: number;
  readonly usableMinutes: number;
}): Finding {
  const { calendar, works, droppable, overMinutes, postMinutes, otherMinutes, usableMinutes } = week;
  return {
    code: "over-time-budget",
    severity: "warning",
    where: { ...week.week, postIds: works.map(({ dated }) => dated.post.id) },
    facts: {
      overMinutes,
      neededMinutes: Math.ceil(postMinutes + otherMinutes),
      postMinutes: Math.round(postMinutes),
      usableMinutes,
      postCount: works.length,
      ...droppable.slice(0, 1).map(dropFacts)[0],
    },
    fixes: droppable.slice(0, TRIED_POSTS).flatMap((work) => listFixes(calendar, work)),
  };
}

const TRIED_POSTS = 3;

function dropFacts({ dated, minutes }: Work): Finding["facts"] {
  const [dropChannel = ""] = dated.post.channels;
  return { dropChannel, dropMinutes: Math.round(minutes) };
}

// First the smallest that is enough alone, then the largest.
function orderToDrop({ today }: CalendarToCheck, works: readonly Work[], overMinutes: number): Work[] {
  const open = works.filter(({ dated }) => dated.post.status !== "published" && dated.date >= today);
  const enough = open.filter(({ minutes }) => minutes >= overMinutes).toSorted((a, b) => a.minutes - b.minutes);
  const short = open.filter(({ minutes }) => minutes < overMinutes).toSorted((a, b) => b.minutes - a.minutes);
  return [...enough, ...short];
}

function listFixes(calendar: CalendarToCheck, { dated }: Work): Fix[] {
  const { post } = dated;
  const { date, time } = post;
  const moves: Fix[] =
    date === undefined || time === undefined
      ? []
      : WEEKS_AROUND.map((weeks) => addDays(date, weeks * 7))
          .filter(
            (day: IsoDate) => day > calendar.today && !calendar.closures.some((closure) => isWithin(day, closure)),
          )
          .map((day) => ({ kind: "move-to", postId: post.id, date: day, time }));
  return [...moves, { kind: "unschedule", postId: post.id }];
}

const WEEKS_AROUND: readonly number[] = [1, 2, -1];
