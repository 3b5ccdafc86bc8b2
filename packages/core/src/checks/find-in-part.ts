import { addDays, type DateRange } from "../time/iso-date.ts";
import type { CalendarToCheck } from "./calendar-to-check.ts";
import type { Found, Part, Rule } from "./rule.ts";
import type { Touched } from "./sort-calendar.ts";

/** What one rule says, by what it is known by; each thing is told once. */
export type FoundByPlace = ReadonlyMap<string, Found>;

/** The days and channels in which a rule may speak otherwise after a change; apart where the days lie apart. */
export type FeltPlace = DateRange & Pick<Part, "channels">;

/** Where a rule may speak otherwise after a change. */
export function placesFeeling({ felt }: Rule, { days, channels }: Touched): FeltPlace[] {
  const sorted = days.toSorted();
  const [first] = sorted;
  if (first === undefined) return [];
  if (felt === undefined) return [{ from: first, to: sorted.at(-1) ?? first, channels }];
  const { daysBefore, daysAfter } = felt;
  return joinRanges(sorted.map((day) => ({ from: addDays(day, -daysBefore), to: addDays(day, daysAfter) }))).map(
    (range) => ({ ...range, channels }),
  );
}

/** What a rule says of several parts. */
export function findInParts(rule: Rule, calendar: CalendarToCheck, parts: readonly Part[]): Map<string, Found> {
  const byPlace = new Map<string, Found>();
  for (const part of parts) for (const found of rule.find(calendar, part)) byPlace.set(keyOf(rule, found), found);
  return byPlace;
}

/** The places, each widened to all that the findings in it speak of. */
export function widenPlaces(places: readonly FeltPlace[], found: Iterable<Found>): FeltPlace[] {
  const spokenOf = [...found].map(({ where }) => where);
  return places.map((place) => {
    const here = spokenOf.filter(({ from, to }) => from <= place.to && to >= place.from);
    const days = [place.from, place.to, ...here.flatMap(({ from, to }) => [from, to])].toSorted();
    return { ...place, from: days[0] ?? place.from, to: days.at(-1) ?? place.to };
  });
}

/** By what a finding is known among those of its rule: of one post there is one at most, by a rule that looks at each alone. */
export function keyOf({ felt }: Rule, found: Pick<Found, "code" | "where">): string {
  return (felt === undefined ? found.where.postIds[0] : undefined) ?? placeKey(found);
}

/** What a finding speaks of, as text. */
export function placeKey({ code, where }: Pick<Found, "code" | "where">): string {
  const { from, to, channel = "", person = "", event = "", postIds } = where;
  return `${code}/${from}/${to}/${channel}/${person}/${event}/${postIds.join("/")}`;
}

function joinRanges(sorted: readonly DateRange[]): DateRange[] {
  const joined: DateRange[] = [];
  for (const range of sorted) {
    const last = joined.at(-1);
    if (last === undefined || range.from > addDays(last.to, 1)) joined.push(range);
    else joined[joined.length - 1] = { from: last.from, to: range.to };
  }
  return joined;
}
