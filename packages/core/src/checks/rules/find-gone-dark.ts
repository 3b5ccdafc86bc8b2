import { SOON_DAYS } from "../../facts/finding-facts.ts";
import type { GuardEntry } from "../../plan/plan.ts";
import { firstFrom } from "../../slots/entries-between.ts";
import { addDays, daysBetween, type IsoDate } from "../../time/iso-date.ts";
import { type CalendarEntry, type CalendarToCheck, REACH_DAYS } from "../calendar-to-check.ts";
import type { Finding, Fix, Severity } from "../finding.ts";

/**
 * Open channels that have been silent for longer than the plan's guard allows, and silences to come: days between two
 * posts or slots with nothing planned and no slot to fill. Where nothing is known of the past, silence is counted from
 * the channel's start in the plan.
 */
export function findGoneDark(calendar: CalendarToCheck): Finding[] {
  const guarded = calendar.plan.guard.filter(({ channel }) => calendar.byChannel.has(channel));
  return guarded.flatMap((guard) => {
    const coming = comingOn(calendar, guard);
    return [...silentNow(calendar, guard, coming), ...silentLater(calendar, guard, coming)];
  });
}

function comingOn({ byChannel, today }: CalendarToCheck, { channel }: GuardEntry): readonly CalendarEntry[] {
  const entries = byChannel.get(channel) ?? [];
  return entries.slice(firstFrom(entries, today));
}

function lastKnownOn({ lastPostOn, plan }: CalendarToCheck, { channel }: GuardEntry): IsoDate {
  const startsOn = plan.channels.find((each) => each.channel === channel)?.startsOn ?? plan.startsOn;
  return lastPostOn.get(channel) ?? startsOn;
}

function silentNow(calendar: CalendarToCheck, guard: GuardEntry, coming: readonly CalendarEntry[]): Finding[] {
  const { today } = calendar;
  const from = lastKnownOn(calendar, guard);
  const days = daysBetween(from, today);
  const next = coming.find(({ post }) => post !== undefined);
  const endsSoon = next !== undefined && daysBetween(today, next.date) <= SOON_DAYS.value;
  if (days < guard.amberDays || endsSoon || !touches(calendar, from, today)) return [];
  const severity: Severity = days >= guard.redDays ? "error" : "warning";
  return [describe({ calendar, guard, coming, from, to: today, days, severity })];
}

// Each silence between two things on the calendar, the first of them the last post that is known.
function silentLater(calendar: CalendarToCheck, guard: GuardEntry, coming: readonly CalendarEntry[]): Finding[] {
  const { today } = calendar;
  const isKnownSinceToday = addDays(calendar.from, -REACH_DAYS) <= today;
  const last = lastKnownOn(calendar, guard);
  const dates = [
    ...(isKnownSinceToday ? [last > today ? last : laterOf(last, today, guard)] : []),
    ...coming.map(({ date }) => date),
  ];
  return dates.slice(1).flatMap((to, index) => {
    const from = dates[index] ?? to;
    const days = daysBetween(from, to);
    if (days < guard.amberDays || !touches(calendar, from, to)) return [];
    const severity: Severity = days >= guard.redDays ? "warning" : "hint";
    return [describe({ calendar, guard, coming, from, to, days, severity })];
  });
}

// A silence that is already too long is told once, as one of now; what comes after counts from today.
function laterOf(last: IsoDate, today: IsoDate, guard: GuardEntry): IsoDate {
  return daysBetween(last, today) >= guard.amberDays ? today : last;
}

function touches(calendar: CalendarToCheck, from: IsoDate, to: IsoDate): boolean {
  return from <= calendar.to && to >= calendar.from;
}

function describe(silence: {
  readonly calendar: CalendarToCheck;
  readonly guard: GuardEntry;
  readonly coming: readonly CalendarEntry[];
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: number;
  readonly severity: Severity;
}): Finding {
  const { guard, from, to, days, severity } = silence;
  const { channel, amberDays, redDays } = guard;
  return {
    code: "gone-dark",
    severity,
    where: { from, to, postIds: [], channel },
    facts: { channel, days, lastOn: from, until: to, amberDays, redDays },
    fixes: silence.calendar.wantsFixes ? listFixes(silence) : [],
  };
}

/** How many of the later posts are tried for an earlier day. */
const TRIED_POSTS = 3;

// A later post that is written already can come forward.
function listFixes(silence: {
  readonly calendar: CalendarToCheck;
  readonly guard: GuardEntry;
  readonly coming: readonly CalendarEntry[];
  readonly from: IsoDate;
  readonly to: IsoDate;
}): Fix[] {
  const { calendar, coming, from, to, guard } = silence;
  const start = addDays(calendar.today, Math.max(0, daysBetween(calendar.today, from)));
  const middle = addDays(start, Math.min(SOON_DAYS.value, Math.floor(guard.amberDays / 2)));
  const movable = coming.filter(({ post, date }) => post !== undefined && post.status !== "published" && date >= to);
  return movable.slice(0, TRIED_POSTS).flatMap(({ post }): Fix[] => {
    const time = post?.time;
    if (post === undefined || time === undefined) return [];
    const days = [addDays(start, 1), middle, addDays(start, 2)];
    return days.map((date) => ({ kind: "move-to", postId: post.id, date, time }));
  });
}
