import * as rruleModule from "rrule";
import { InvariantError } from "../errors.ts";
import { addDays, type DateRange, daysBetween, type IsoDate, startOfWeek, WEEKDAYS, type Weekday } from "./iso-date.ts";

/**
 * A weekly recurrence as RRULE text, without DTSTART and TZID: `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=MO`.
 * It speaks of days only; the wall time and its zone stand beside it.
 */
export type RecurrenceRule = string;

// rrule ships CommonJS to Node (a default export only) and a module to bundlers (named exports only, which is why the name of
// the other must not be read off).
const { RRule } = ("RRule" in rruleModule ? rruleModule : Reflect.get(rruleModule, "default")) as typeof rruleModule;

/** The rule for a set of weekdays every `everyWeeks` weeks; whole weeks are counted from Monday. */
export function weeklyRule(days: readonly Weekday[], everyWeeks = 1): RecurrenceRule {
  if (days.length === 0) throw new InvariantError("a weekly rule needs at least one day");
  const interval = everyWeeks === 1 ? "" : `INTERVAL=${everyWeeks};`;
  return `FREQ=WEEKLY;${interval}BYDAY=${days.map((day) => day.toUpperCase()).join(",")};WKST=MO`;
}

/** The weekdays of a rule that `weeklyRule` makes, Monday first. */
export function weekdaysOf(rule: RecurrenceRule): Weekday[] {
  const named = /BYDAY=([A-Z,]+)/.exec(rule)?.[1]?.toLowerCase().split(",") ?? [];
  return WEEKDAYS.filter((day) => named.includes(day));
}

/**
 * The days of a rule within an inclusive range. `anchor` is the week from which INTERVAL counts (any day of it).
 * The rule is read as floating time, so the host's zone plays no part.
 */
export function occurrencesBetween(rule: RecurrenceRule, range: DateRange & { readonly anchor: IsoDate }): IsoDate[] {
  const options = RRule.parseString(rule);
  const interval = options.interval ?? 1;
  const start = nearAnchor(startOfWeek(range.anchor), range.from, interval);
  const expanded = new RRule({ ...options, dtstart: toUtcMidnight(start) });
  return expanded
    .between(toUtcMidnight(range.from), toUtcMidnight(range.to), true)
    .map((day) => day.toISOString().slice(0, 10) as IsoDate)
    .filter((day) => day >= range.anchor);
}

// rrule walks from DTSTART, so a start five years back costs five years: step forward by whole intervals first.
function nearAnchor(anchorMonday: IsoDate, from: IsoDate, intervalWeeks: number): IsoDate {
  const stepDays = intervalWeeks * 7;
  const steps = Math.floor(daysBetween(anchorMonday, from) / stepDays);
  return steps > 0 ? addDays(anchorMonday, steps * stepDays) : anchorMonday;
}

function toUtcMidnight(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
