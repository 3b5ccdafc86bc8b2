import { SPREAD_WEEKS_MAX } from "../../facts/finding-facts.ts";
import { listOwnMinutes } from "../../posts/own-minutes.ts";
import { isFelt, TOLERANCE_MINUTES } from "../../posts/week-minutes.ts";
import { addDays, type IsoDate } from "../../time/iso-date.ts";
import type { CalendarToCheck } from "../calendar-to-check.ts";
import type { Fix } from "../finding.ts";
import { listAssignments, listOwnWeeks, listSharings, type OwnWeek } from "../own-works.ts";
import type { Found, Part, Rule } from "../rule.ts";
import { listMakingWeeks, movesToWeeksAround, orderToDrop, TRIED_POSTS, type Work } from "../week-works.ts";

/**
 * Weeks from this one on in which the posts that name somebody ask for noticeably more minutes than that person has left for
 * posts. Whoever is alone has all the minutes of the house, so the check of those says it already.
 */
export const overOwnTime: Rule = {
  code: "over-own-time",
  felt: { daysBefore: 7 * (SPREAD_WEEKS_MAX.value - 1), daysAfter: 0 },
  find: (calendar, part) => {
    if (listOwnMinutes(calendar.plan).length < 2) return [];
    const people = peopleOf(part);
    return listMakingWeeks(part)
      .filter((monday) => addDays(monday, 6) >= calendar.today)
      .flatMap((monday) =>
        listOwnWeeks(calendar, { monday, people }).flatMap((week) => findIn({ calendar, monday, week })),
      );
  },
};

// Where a change is looked at, those whose posts change.
function peopleOf({ changed }: Part): ReadonlySet<string> | undefined {
  return changed && new Set(changed.flatMap(({ post }) => post.author ?? []));
}

type PersonsWeek = { readonly calendar: CalendarToCheck; readonly monday: IsoDate; readonly week: OwnWeek };

function findIn({ calendar, monday, week }: PersonsWeek): Found[] {
  const { own, works, postMinutes, roomMinutes } = week;
  const overMinutes = Math.ceil(postMinutes - roomMinutes - TOLERANCE_MINUTES);
  const limit = calendar.limitOf("over-own-time");
  const isNoticed = limit === undefined ? isFelt(overMinutes, own.usableMinutes) : overMinutes >= limit;
  if (!isNoticed) return [];
  const droppable = orderToDrop(calendar, { works, overMinutes });
  if (droppable.length === 0) return [];
  return [
    {
      code: "over-own-time",
      severity: "warning",
      where: {
        from: monday,
        to: addDays(monday, 6),
        postIds: works.map(({ dated }) => dated.post.id),
        person: own.person,
      },
      facts: {
        weekFrom: monday,
        person: own.person,
        overMinutes,
        postMinutes: Math.round(postMinutes),
        roomMinutes: Math.round(roomMinutes),
        postCount: works.length,
      },
      listFixes: () => waysOut({ calendar, droppable, overMinutes }),
    },
  ];
}

type TooMuch = {
  readonly calendar: CalendarToCheck;
  readonly droppable: readonly Work[];
  readonly overMinutes: number;
};

// Another pair of hands keeps the calendar as it is, so that is tried first: for one post, then for as many as it takes.
function waysOut({ calendar, droppable, overMinutes }: TooMuch): Fix[] {
  const works = droppable.slice(0, TRIED_POSTS);
  return [
    ...works.flatMap(({ dated }) => listAssignments(calendar, dated)),
    ...listSharings(calendar, { works: droppable, overMinutes }),
    ...works.flatMap(({ dated }) => movesToWeeksAround(calendar, dated)),
    ...works.map(({ dated }): Fix => ({ kind: "unschedule", postId: dated.post.id })),
  ];
}
