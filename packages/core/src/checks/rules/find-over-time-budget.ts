import { SPREAD_WEEKS_MAX } from "../../facts/finding-facts.ts";
import type { Facts } from "../../facts/reason.ts";
import { isOverTime, missingMinutesOf, postMinutesPerWeek } from "../../posts/week-minutes.ts";
import { addDays, type IsoDate } from "../../time/iso-date.ts";
import type { CalendarToCheck, DatedPost } from "../calendar-to-check.ts";
import type { Found, Rule } from "../rule.ts";
import {
  forEachMade,
  listMakingWeeks,
  movesToWeeksAround,
  orderToDrop,
  TRIED_POSTS,
  type Work,
} from "../week-works.ts";

/**
 * Weeks from this one on in which making the posts, together with the plan's other work, asks for noticeably more minutes
 * than the people have. What comes every few weeks is made over those weeks: its minutes are spread evenly up to its own week.
 */
export const overTimeBudget: Rule = {
  code: "over-time-budget",
  felt: { daysBefore: 7 * (SPREAD_WEEKS_MAX.value - 1), daysAfter: 0 },
  find: (calendar, part) => {
    const { plan, today } = calendar;
    const usableMinutes = plan.budget.usableMinutesPerWeek;
    const otherMinutes = usableMinutes - postMinutesPerWeek(plan);
    return listMakingWeeks(part).flatMap((monday) => {
      const postMinutes = minutesIn(calendar, monday);
      const overMinutes = missingMinutesOf(plan, postMinutes);
      const limit = calendar.limitOf("over-time-budget");
      const isNoticed = limit === undefined ? isOverTime(plan, overMinutes) : overMinutes >= limit;
      if (!isNoticed || addDays(monday, 6) < today) return [];
      const works = listWorks(calendar, monday);
      const droppable = orderToDrop(calendar, { works, overMinutes });
      if (droppable.length === 0) return [];
      return [describe({ calendar, monday, works, droppable, overMinutes, postMinutes, otherMinutes, usableMinutes })];
    });
  },
};

function minutesIn(calendar: CalendarToCheck, monday: IsoDate): number {
  let minutes = 0;
  forEachMade({ calendar, monday }, (dated) => {
    minutes += minutesEachWeek(dated);
  });
  return minutes;
}

function listWorks(calendar: CalendarToCheck, monday: IsoDate): Work[] {
  const works: Work[] = [];
  forEachMade({ calendar, monday }, (dated) => works.push({ dated, minutes: minutesEachWeek(dated) }));
  return works;
}

// Evenly out of each week over which a post is made.
function minutesEachWeek({ makingMinutes, makingWeeks }: DatedPost): number {
  return makingMinutes / makingWeeks;
}

function describe(week: {
  readonly calendar: CalendarToCheck;
  readonly monday: IsoDate;
  readonly works: readonly Work[];
  /** What could still be dropped, the best choice first. */
  readonly droppable: readonly Work[];
  readonly overMinutes: number;
  readonly postMinutes: number;
  readonly otherMinutes: number;
  readonly usableMinutes: number;
}): Found {
  const { calendar, monday, works, droppable, overMinutes, postMinutes, otherMinutes, usableMinutes } = week;
  return {
    code: "over-time-budget",
    severity: "warning",
    where: { from: monday, to: addDays(monday, 6), postIds: works.map(({ dated }) => dated.post.id) },
    facts: {
      weekFrom: monday,
      overMinutes,
      neededMinutes: Math.ceil(postMinutes + otherMinutes),
      postMinutes: Math.round(postMinutes),
      usableMinutes,
      postCount: works.length,
      ...droppable.slice(0, 1).map(dropFacts)[0],
    },
    listFixes: () =>
      droppable
        .slice(0, TRIED_POSTS)
        .flatMap(({ dated }) => [
          ...movesToWeeksAround(calendar, dated),
          { kind: "unschedule", postId: dated.post.id },
        ]),
  };
}

function dropFacts({ dated, minutes }: Work): Facts {
  const [dropChannel = ""] = dated.post.channels;
  return { dropChannel, dropOn: dated.date, dropMinutes: Math.round(minutes) };
}
