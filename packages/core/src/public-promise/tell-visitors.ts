import type { Closure, WeeklyHours } from "../answers/answers.ts";
import { listWindows } from "../answers/windows.ts";
import { CLOSURE_NOTICE_DAYS } from "../facts/promise-facts.ts";
import type { Plan } from "../plan/plan.ts";
import type { Promised } from "../promise/promised.ts";
import { instantAtEpochMinute } from "../time/epoch-minutes.ts";
import { addDays, type IsoDate, isWithin, WEEKDAYS, weekdayOf } from "../time/iso-date.ts";
import { timeAtMinute } from "../time/local-time.ts";
import { DAY_MINUTES } from "../time/week-ring.ts";
import { type Instant, wallTimeAt } from "../time/zoned.ts";
import { listAbsences } from "./list-absences.ts";
import { makePlanMoments, type PlanMoments, type Span } from "./plan-moments.ts";
import type { PublicAnswer, PublicClosure, PublicDay, PublicPromise, WeekdayHours } from "./public-promise.ts";

/** How far is looked ahead for the next look or the next hours. */
const LOOK_AHEAD_DAYS = 731;
const STEP_DAYS = 14;
const DAYS_SHOWN = 7;
/** The longest time away whose first and last day are both told. */
const ABSENCE_DAYS = 60;
const MINUTE_MS = 60_000;

/**
 * What a plan lets say to whoever thinks of writing at a moment: what is promised, whether somebody is there, when messages are
 * read next. Days off, hours past midnight and changes of clocks are counted; before the plan starts nobody is there.
 *
 * @throws RangeError for text that is no moment.
 */
export function tellVisitors(plan: Plan, at: Instant): PublicPromise {
  const moments = makePlanMoments(plan);
  const now = minuteOf(at);
  const today = moments.dateAt(Math.floor(now));
  const light = lightAt(moments, { now, today });
  const nextReading = findLook(moments, { after: now, from: today });
  const changes = [light.until, light.from, nextReading, moments.startOf(addDays(today, 1))];
  const answer = answerOf(plan.promise);
  return {
    at,
    changesAt: instantAtEpochMinute(Math.min(...changes.filter((minute) => minute !== undefined))),
    business: plan.answers.business.name,
    zone: plan.zone,
    ...(answer === undefined ? {} : { answer }),
    isSomebodyIn: light.isOn,
    ...(light.until === undefined ? {} : { inUntil: instantAtEpochMinute(light.until) }),
    ...(light.from === undefined ? {} : { backAt: instantAtEpochMinute(light.from) }),
    ...(nextReading === undefined ? {} : { nextReadingAt: instantAtEpochMinute(nextReading) }),
    ...channelsOf(plan, today),
    openingHours: weekOf(plan.answers.workingHours),
    days: listDays(plan, { moments, today }),
    closures: closuresNear(closuresAndAbsences(plan, today), today).map((closure) => tellClosure(closure, moments)),
  };
}

type Light = { readonly isOn: boolean; readonly until?: number; readonly from?: number };

function lightAt(moments: PlanMoments, { now, today }: { readonly now: number; readonly today: IsoDate }): Light {
  for (let day = 0; day < LOOK_AHEAD_DAYS; day += STEP_DAYS) {
    const days = { from: addDays(today, day), to: addDays(today, day + STEP_DAYS - 1) };
    const [next] = moments.listPresence(days).filter(({ to }) => to > now);
    if (next === undefined) continue;
    if (next.from > now) return { isOn: false, from: next.from };
    // What lasts as long as is looked at has no end worth telling.
    return next.to < moments.startOf(addDays(days.to, 1)) ? { isOn: true, until: next.to } : { isOn: true };
  }
  return { isOn: false };
}

// Whoever writes in the minute in which a look begins may have come too late for it.
function findLook(
  moments: PlanMoments,
  { after, from }: { readonly after: number; readonly from: IsoDate },
): number | undefined {
  for (let day = 0; day < LOOK_AHEAD_DAYS; day += STEP_DAYS) {
    const looks = moments.listLooks({ from: addDays(from, day), to: addDays(from, day + STEP_DAYS - 1) });
    const next = looks.find((minute) => minute > after);
    if (next !== undefined) return next;
  }
  return undefined;
}

function answerOf({ withinMinutes, withinDays, clock, level }: Promised): PublicAnswer | undefined {
  if (withinMinutes === undefined) return undefined;
  return { withinMinutes, ...(withinDays === undefined ? {} : { withinDays }), clock, level };
}

function channelsOf(plan: Plan, today: IsoDate): Pick<PublicPromise, "channels" | "shutChannels"> {
  const isOpen = ({ decision }: Plan["channels"][number]) => ["keep", "start", "revive"].includes(decision);
  return {
    channels: plan.channels
      .filter(isOpen)
      .map(({ channel, startsOn }) => (startsOn > today ? { channel, startsOn } : { channel })),
    // A channel that is skipped was never there.
    shutChannels: plan.channels.flatMap(({ channel, decision }) =>
      decision === "pause" || decision === "close" ? [{ channel, decision }] : [],
    ),
  };
}

function weekOf(hours: WeeklyHours): WeekdayHours[] {
  const windows = listWindows(hours);
  return WEEKDAYS.map((weekday, index) => ({
    weekday,
    hours: windows
      .filter(({ dayIndexes }) => dayIndexes.includes(index))
      .sort((a, b) => a.fromMinute - b.fromMinute)
      .map(({ fromMinute, lengthMinutes }) => ({
        from: timeAtMinute(fromMinute),
        to: timeAtMinute((fromMinute + lengthMinutes) % DAY_MINUTES),
      })),
  }));
}

function listDays(
  plan: Plan,
  { moments, today }: { readonly moments: PlanMoments; readonly today: IsoDate },
): PublicDay[] {
  const dates = Array.from({ length: DAYS_SHOWN }, (_, day) => addDays(today, day));
  // One day more on both sides, so that what began yesterday is not taken for today's.
  const spans = moments
    .listPresence({ from: addDays(today, -1), to: addDays(today, DAYS_SHOWN) })
    .flatMap((span) => cutWhereLong(span, moments));
  return dates.map((date) => {
    const closure = (plan.answers.closures ?? []).find((each) => isWithin(date, each));
    return {
      date,
      weekday: weekdayOf(date),
      hours: spans
        .filter(({ from }) => moments.dateAt(from) === date)
        .map(({ from, to }) => ({
          from: wallTimeAt(instantAtEpochMinute(from), plan.zone).time,
          to: wallTimeAt(instantAtEpochMinute(to), plan.zone).time,
          fromAt: instantAtEpochMinute(from),
          toAt: instantAtEpochMinute(to),
        })),
      ...(closure === undefined ? {} : { closure: closure.label }),
    };
  });
}

// A night belongs to the evening before it; round the clock every day has its own hours.
function cutWhereLong(span: Span, { dateAt, startOf }: PlanMoments): Span[] {
  if (span.to - span.from < DAY_MINUTES) return [span];
  const pieces: Span[] = [];
  for (let { from } = span; from < span.to; ) {
    const to = Math.min(span.to, startOf(addDays(dateAt(from), 1)));
    pieces.push({ from, to });
    from = to;
  }
  return pieces;
}

function closuresAndAbsences(plan: Plan, today: IsoDate): Closure[] {
  const near = { from: addDays(today, -ABSENCE_DAYS), to: addDays(today, CLOSURE_NOTICE_DAYS.value + ABSENCE_DAYS) };
  const absences = listAbsences(plan, near).map((days): Closure => ({ ...days, label: "" }));
  return [...(plan.answers.closures ?? []), ...absences];
}

function closuresNear(closures: readonly Closure[], today: IsoDate): Closure[] {
  const until = addDays(today, CLOSURE_NOTICE_DAYS.value);
  return closures
    .filter(({ from, to }) => from <= to && to >= today && from <= until)
    .sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
}

function tellClosure({ from, to, label }: Closure, moments: PlanMoments): PublicClosure {
  const dayAfter = addDays(to, 1);
  // Also a look at the very beginning of the day after counts.
  const again = findLook(moments, { after: moments.startOf(dayAfter) - 1, from: dayAfter });
  return { from, to, label, ...(again === undefined ? {} : { readAgainAt: instantAtEpochMinute(again) }) };
}

function minuteOf(instant: Instant): number {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) throw new RangeError(`expected a moment, got ${instant}`);
  return milliseconds / MINUTE_MS;
}
