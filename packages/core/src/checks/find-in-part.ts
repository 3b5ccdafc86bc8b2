import { addDays, type DateRange } from "../time/iso-date.ts";
import type { CalendarToCheck, DatedPost } from "./calendar-to-check.ts";
import type { Found, Part, Rule } from "./rule.ts";
import type { Touched } from "./sort-calendar.ts";

/** What one rule says, by what it speaks of; each thing is told once. */
export type FoundByPlace = ReadonlyMap<string, Found>;

/** The parts of a calendar in which a rule may speak otherwise after a change; apart where the days lie apart. */
export function partsFeeling({ felt }: Rule, { days, channels }: Touched, posts: readonly DatedPost[]): Part[] {
  const ranges = days
    .toSorted()
    .map((day) => ({ from: addDays(day, -felt.daysBefore), to: addDays(day, felt.daysAfter) }));
  return joinRanges(ranges).map((range) => ({ ...range, channels, posts }));
}

/** What a rule says of several parts. */
export function findInParts(rule: Rule, calendar: CalendarToCheck, parts: readonly Part[]): FoundByPlace {
  const found = parts.flatMap((part) => rule.find(calendar, part));
  return new Map(found.map((each) => [placeKey(each), each]));
}

/** The parts, each widened to all that the findings in it speak of. */
export function widenParts(parts: readonly Part[], found: Iterable<Found>): Part[] {
  const places = [...found].map(({ where }) => where);
  return parts.map((part) => {
    const here = places.filter(({ from, to }) => from <= part.to && to >= part.from);
    const days = [part.from, part.to, ...here.flatMap(({ from, to }) => [from, to])].toSorted();
    return { ...part, from: days[0] ?? part.from, to: days.at(-1) ?? part.to };
  });
}

/** What a finding speaks of, as text. */
export function placeKey({ code, where }: Pick<Found, "code" | "where">): string {
  const { from, to, channel = "", person = "", event = "", postIds } = where;
  return [code, from, to, channel, person, event, ...postIds].join("/");
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
