import type { Closure } from "../../answers/answers.ts";
import { SOON_DAYS } from "../../facts/finding-facts.ts";
import type { Facts } from "../../facts/reason.ts";
import type { GuardEntry } from "../../plan/plan.ts";
import { firstFrom } from "../../slots/entries-between.ts";
import { addDays, type DateRange, daysBetween, type IsoDate, laterOf } from "../../time/iso-date.ts";
import { type CalendarToCheck, REACH_DAYS } from "../calendar-to-check.ts";
import type { Fix, Severity } from "../finding.ts";
import { ownGuardOf } from "../own-guard.ts";
import type { Found, Rule } from "../rule.ts";

/**
 * Open channels that have been silent for longer than the plan's guard allows, and silences to come: days between two
 * posts or slots with nothing planned and no slot to fill. Where nothing is known of the past, silence is counted from
 * the channel's start in the plan.
 */
export const goneDark: Rule = {
  code: "gone-dark",
  // A post within these days from today ends the silence of now.
  felt: { daysBefore: SOON_DAYS.value, daysAfter: 0 },
  find: (calendar, part) =>
    calendar.plan.guard
      .filter(({ channel }) => part.channels.includes(channel))
      .map((guard) => ownGuardOf(guard, calendar.limitOf("gone-dark")))
      .flatMap((guard) => [...silentNow(calendar, guard), ...silentLater(calendar, guard, part)])
      .filter(({ where }) => where.from <= part.to && where.to >= part.from),
};

function lastKnownOn({ lastPostOn, plan }: CalendarToCheck, { channel }: GuardEntry): IsoDate {
  const startsOn = plan.channels.find((each) => each.channel === channel)?.startsOn ?? plan.startsOn;
  return lastPostOn(channel) ?? startsOn;
}

function silentNow(calendar: CalendarToCheck, guard: GuardEntry): Found[] {
  const { today } = calendar;
  const from = lastKnownOn(calendar, guard);
  const days = daysBetween(from, today);
  if (days < guard.amberDays) return [];
  const entries = calendar.entriesOn(guard.channel);
  const next = entries.slice(firstFrom(entries, today)).find(({ post }) => post !== undefined);
  if (next !== undefined && daysBetween(today, next.date) <= SOON_DAYS.value) return [];
  const severity: Severity = days >= guard.redDays ? "error" : "warning";
  return [describe({ calendar, guard, from, to: today, days, severity })];
}

// Each silence between two things on the calendar, the first of them the last post that is known.
function silentLater(calendar: CalendarToCheck, guard: GuardEntry, part: DateRange): Found[] {
  const { today } = calendar;
  const isKnownSinceToday = addDays(calendar.from, -REACH_DAYS) <= today;
  const last = lastKnownOn(calendar, guard);
  const entries = calendar.entriesOn(guard.channel);
  const coming = firstFrom(entries, today);
  // The part's own, with one before it, at which the silence begins, and one after it, at which it ends.
  const start = Math.max(coming, firstFrom(entries, part.from) - 1);
  const here = entries.slice(start, firstFrom(entries, addDays(part.to, 1)) + 1);
  const dates = [
    ...(start === coming && isKnownSinceToday ? [last > today ? last : countedFrom(last, today, guard)] : []),
    ...here.map(({ date }) => date),
  ];
  return dates.slice(1).flatMap((to, index) => {
    const from = dates[index] ?? to;
    const days = daysBetween(from, to);
    if (days < guard.amberDays) return [];
    const severity: Severity = days >= guard.redDays ? "warning" : "hint";
    return [describe({ calendar, guard, from, to, days, severity })];
  });
}

// A silence that is already too long is told once, as one of now; what comes after counts from today.
function countedFrom(last: IsoDate, today: IsoDate, guard: GuardEntry): IsoDate {
  return daysBetween(last, today) >= guard.amberDays ? today : last;
}

type Silence = {
  readonly calendar: CalendarToCheck;
  readonly guard: GuardEntry;
  readonly from: IsoDate;
  readonly to: IsoDate;
};

function describe(silence: Silence & { readonly days: number; readonly severity: Severity }): Found {
  const { guard, from, to, days, severity } = silence;
  const { channel, amberDays, redDays } = guard;
  const closure = findCause(silence);
  return {
    code: "gone-dark",
    severity,
    where: { from, to, postIds: [], channel },
    facts: {
      channel,
      days,
      lastOn: from,
      until: to,
      amberDays,
      redDays,
      ...(closure === undefined ? {} : closureFacts(closure)),
    },
    listFixes: () => comeForward(silence),
  };
}

// The days off to come without which the channel would not be silent for too long; of several those that last longest.
function findCause({ calendar, guard, from, to, days }: Silence & { readonly days: number }): Closure | undefined {
  let reached = addDays(from, 1);
  let closedDays = 0;
  let longest: { readonly closure: Closure; readonly days: number } | undefined;
  for (const closure of calendar.closures.toSorted((a, b) => a.from.localeCompare(b.from))) {
    const first = laterOf(closure.from, reached);
    const last = closure.to < to ? closure.to : addDays(to, -1);
    const here = daysBetween(first, last) + 1;
    if (here <= 0) continue;
    closedDays += here;
    reached = addDays(last, 1);
    if (longest === undefined || here > longest.days) longest = { closure, days: here };
  }
  if (longest === undefined || days - closedDays >= guard.amberDays) return undefined;
  return longest.closure.from > calendar.today ? longest.closure : undefined;
}

function closureFacts({ label, from, to }: Closure): Facts {
  return { closure: label, closedFrom: from, closedTo: to };
}

/** How many of the later posts are tried for an earlier day. */
const TRIED_POSTS = 3;

// A later post that is written already can come forward.
function comeForward({ calendar, guard, from, to }: Silence): Fix[] {
  const { today } = calendar;
  const start = from > today ? from : today;
  const middle = addDays(start, Math.min(SOON_DAYS.value, Math.floor(guard.amberDays / 2)));
  const entries = calendar.entriesOn(guard.channel);
  const later = entries.slice(firstFrom(entries, to > today ? to : today));
  const movable = later.filter(({ post }) => post !== undefined && post.status !== "published");
  return movable.slice(0, TRIED_POSTS).flatMap(({ post }): Fix[] => {
    const time = post?.time;
    if (post === undefined || time === undefined) return [];
    const days = [addDays(start, 1), middle, addDays(start, 2)];
    return days.map((date) => ({ kind: "move-to", postId: post.id, date, time }));
  });
}
