import type { Plan } from "../plan/plan.ts";
import { remember } from "../remember.ts";
import { isAway, isClosed } from "../routine/list-routine-visits.ts";
import { addDays, type DateRange, datesBetween, type IsoDate, isWithin, laterOf, weekdayOf } from "../time/iso-date.ts";
import { occurrencesBetween } from "../time/recurrence.ts";
import { makeZoneClock } from "../time/zone-clock.ts";
import type { TimeZoneId } from "../time/zoned.ts";

/** Minutes since 1970 in UTC, `to` not included. */
export type Span = { readonly from: number; readonly to: number };

/** When the people of a plan look and are there, as minutes since 1970 in UTC; days are those of the business's clock. */
export type PlanMoments = {
  /** The looks that begin on these days, ascending; none on days off, nor of whoever is away. */
  readonly listLooks: (days: DateRange) => readonly number[];
  /** When somebody who answers is there on these days, ascending and apart; never on days off. */
  readonly listPresence: (days: DateRange) => readonly Span[];
  /** The first minute of a day. */
  readonly startOf: (date: IsoDate) => number;
  readonly dateAt: (minute: number) => IsoDate;
};

/** It remembers the changes of clocks it has looked up, so keep it for one run, not for good. */
export function makePlanMoments(plan: Plan): PlanMoments {
  const clockOf = remember((zone: TimeZoneId) => makeZoneClock(zone));
  const home = clockOf(plan.zone);
  const { people, workingHours, closures = [] } = plan.answers;
  const isAbsent = (name: string, date: IsoDate) => isAway(name, date, people);
  const looks = plan.routine.filter(({ isLook }) => isLook);
  const answering = people.filter(({ name }) => looks.some(({ person }) => person === name));
  const isOff = (date: IsoDate) => date < plan.startsOn || isClosed(date, closures);
  const startOf = (date: IsoDate) => home.epochMinuteOf(date, "00:00");

  return {
    startOf,
    dateAt: home.dateAt,
    listLooks: (days) => {
      const moments = looks.flatMap(({ person, rrule, time, zone, phaseWeeks }) =>
        occurrencesBetween(rrule, { ...widen(days), anchor: addDays(plan.startsOn, phaseWeeks * 7) })
          .filter((date) => !isAbsent(person, date))
          .map((date) => clockOf(zone).epochMinuteOf(date, time)),
      );
      const isMeant = (date: IsoDate) => isWithin(date, days) && !isOff(date);
      return [...new Set(moments)].filter((minute) => isMeant(home.dateAt(minute))).sort((a, b) => a - b);
    },
    listPresence: (days) => {
      const there = answering.flatMap(({ name, zone = plan.zone, hours = workingHours }) =>
        datesBetween(widen(days)).flatMap((date) =>
          (isAbsent(name, date) ? [] : hours)
            .filter(({ days: weekdays, from, to }) => weekdays.includes(weekdayOf(date)) && from !== to)
            .map(({ from, to }): Span => {
              const clock = clockOf(zone);
              const end = from < to ? date : addDays(date, 1);
              return { from: clock.epochMinuteOf(date, from), to: clock.epochMinuteOf(end, to) };
            }),
        ),
      );
      const open = datesBetween({ from: laterOf(days.from, plan.startsOn), to: days.to }).filter(
        (date) => !isOff(date),
      );
      const light = joinTouching(there);
      return joinTouching(
        open.flatMap((date) =>
          light.map((span) => within(span, { from: startOf(date), to: startOf(addDays(date, 1)) })),
        ),
      );
    },
  };
}

// A day begins up to 26 hours earlier elsewhere, and hours of the day before may last past midnight.
function widen({ from, to }: DateRange): DateRange {
  return { from: addDays(from, -3), to: addDays(to, 2) };
}

function within(span: Span, bounds: Span): Span {
  return { from: Math.max(span.from, bounds.from), to: Math.min(span.to, bounds.to) };
}

// Hours that a change of clocks leaves nothing of are none.
function joinTouching(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { from, to } of spans.filter((span) => span.from < span.to).sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last.to) joined[joined.length - 1] = { ...last, to: Math.max(last.to, to) };
    else joined.push({ from, to });
  }
  return joined;
}
