import { listOwnMinutes, type OwnMinutes, shareOfMaking } from "../posts/own-minutes.ts";
import { sum } from "../sum.ts";
import type { IsoDate } from "../time/iso-date.ts";
import type { CalendarToCheck, DatedPost } from "./calendar-to-check.ts";
import type { Fix } from "./finding.ts";
import { forEachMade, type TooMuchWork, type Work } from "./week-works.ts";

/** What somebody has to make in a week, and what there is for it. */
export type OwnWeek = {
  readonly own: OwnMinutes;
  /** What the posts that name the person take out of the week; those that name nobody are nobody's. */
  readonly works: readonly Work[];
  readonly postMinutes: number;
  /** What is left for them by everything else that the person does. */
  readonly roomMinutes: number;
};

/** The week of people of the plan, in its order; of everybody where nobody is named. */
export function listOwnWeeks(
  calendar: CalendarToCheck,
  { monday, people }: { readonly monday: IsoDate; readonly people?: ReadonlySet<string> | undefined },
): OwnWeek[] {
  const asked = listOwnMinutes(calendar.plan).filter(({ person }) => people?.has(person) ?? true);
  const worksOf = new Map(asked.map((own) => [own.person, { own, works: [] as Work[] }]));
  // Whoever makes a post makes none of it on days off.
  forEachMade({ calendar, monday }, (dated, weeksLater) => {
    const author = dated.post.author === undefined ? undefined : worksOf.get(dated.post.author);
    if (author === undefined) return;
    const { monday: own, makingWeeks: weeks } = dated;
    const share = shareOfMaking(author.own, { monday: own, weeks, weeksBefore: weeksLater });
    if (share > 0) author.works.push({ dated, minutes: dated.makingMinutes * share });
  });
  return [...worksOf.values()].map(({ own, works }) => ({
    own,
    works,
    postMinutes: sum(works.map(({ minutes }) => minutes)),
    roomMinutes: own.inWeek(monday),
  }));
}

/** Others to whom a post could be given, whoever has most room in its week first. */
export function listAssignments(calendar: CalendarToCheck, dated: DatedPost): Fix[] {
  return listRooms(calendar, dated).flatMap(({ person }) => assignTo(person, [dated]));
}

/** To whom else several posts of a week could be given at once: as many as give their author the missing minutes back, or fit. */
export function listSharings(calendar: CalendarToCheck, { works, overMinutes }: TooMuchWork): Fix[] {
  const [first] = works;
  if (first === undefined) return [];
  const largest = works.toSorted((a, b) => b.minutes - a.minutes);
  return listRooms(calendar, first.dated).flatMap(({ person, leftMinutes }) => {
    const given: Work[] = [];
    const minutesGiven = () => sum(given.map(({ minutes }) => minutes));
    for (const work of largest) {
      if (minutesGiven() < overMinutes && minutesGiven() + work.minutes <= leftMinutes) given.push(work);
    }
    // One alone is tried by itself.
    if (given.length < 2) return [];
    const inOrder = given.map(({ dated }) => dated).sort((a, b) => a.minute - b.minute);
    return assignTo(person, inOrder);
  });
}

/** Others of a plan with minutes left in the week of a post, those with most. */
function listRooms(calendar: CalendarToCheck, { post, monday }: DatedPost) {
  return listOwnWeeks(calendar, { monday })
    .map(({ own, postMinutes, roomMinutes }) => ({ person: own.person, leftMinutes: roomMinutes - postMinutes }))
    .filter(({ person, leftMinutes }) => person !== post.author && leftMinutes > 0)
    .sort((a, b) => b.leftMinutes - a.leftMinutes)
    .slice(0, TRIED_PEOPLE);
}

/** So many people are worth trying, however large the team is. */
const TRIED_PEOPLE = 3;

function assignTo(person: string, posts: readonly DatedPost[]): Fix[] {
  const [first, ...others] = posts;
  if (first === undefined) return [];
  const { post, date } = first;
  const otherPostIds = others.map((other) => other.post.id);
  return [{ kind: "assign-to", postId: post.id, date, otherPostIds, count: posts.length, person }];
}
