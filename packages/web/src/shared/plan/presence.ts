import {
  addDays,
  type DateRange,
  datesBetween,
  type IsoDate,
  inZone,
  isAway,
  isWithin,
  type LocalTime,
  minuteOfDay,
  type Person,
  type Plan,
  weekdayOf,
} from "@porchlight/core";
import { isClosed } from "./routine-visits.ts";

/** Somebody who can answer is there; minutes of the day on the plan's clock, `toMinute` up to 1440. */
export type Presence = {
  readonly person: string;
  readonly date: IsoDate;
  readonly fromMinute: number;
  readonly toMinute: number;
};

const DAY_MINUTES = 1440;

/**
 * The hours of everybody who answers, day by day; nothing on closed days, nor of somebody who is away. Hours past midnight are
 * two pieces.
 */
export function listPresence(plan: Plan, range: DateRange): Presence[] {
  const answering = new Set(plan.routine.filter(({ isLook }) => isLook).map(({ person }) => person));
  const closures = plan.answers.closures ?? [];
  return plan.answers.people
    .filter(({ name }) => answering.has(name))
    .flatMap((person) => hoursOf(person, plan, range))
    .filter(({ date }) => isWithin(date, range) && !isClosed(date, closures))
    .sort((a, b) => a.date.localeCompare(b.date) || a.fromMinute - b.fromMinute);
}

/** The same hours without names, those that touch as one: when the light is on. */
export function mergePresence(presences: readonly Presence[]): Omit<Presence, "person">[] {
  const merged: Omit<Presence, "person">[] = [];
  for (const { date, fromMinute, toMinute } of presences) {
    const last = merged.at(-1);
    if (last?.date === date && fromMinute <= last.toMinute) {
      merged[merged.length - 1] = { ...last, toMinute: Math.max(last.toMinute, toMinute) };
    } else {
      merged.push({ date, fromMinute, toMinute });
    }
  }
  return merged;
}

function hoursOf(person: Person, plan: Plan, range: DateRange): Presence[] {
  const zone = person.zone ?? plan.answers.business.zone;
  const hours = person.hours ?? plan.answers.workingHours;
  const days = datesBetween({ from: addDays(range.from, -2), to: addDays(range.to, 1) });
  return hours.flatMap(({ days: weekdays, from, to }) =>
    days
      .filter((date) => weekdays.includes(weekdayOf(date)) && !isAway(person.name, date, plan.answers.people))
      .flatMap((date) => {
        const endsOn = to <= from ? addDays(date, 1) : date;
        const start = inZone({ date, time: from, zone }, plan.zone);
        const end = inZone({ date: endsOn, time: to, zone }, plan.zone);
        return piecesOf(person.name, start, end);
      }),
  );
}

type Moment = { readonly date: IsoDate; readonly time: LocalTime };

function piecesOf(person: string, start: Moment, end: Moment): Presence[] {
  return datesBetween({ from: start.date, to: end.date })
    .map((date) => ({
      person,
      date,
      fromMinute: date === start.date ? minuteOfDay(start.time) : 0,
      toMinute: date === end.date ? minuteOfDay(end.time) : DAY_MINUTES,
    }))
    .filter(({ fromMinute, toMinute }) => toMinute > fromMinute);
}
