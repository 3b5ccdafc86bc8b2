import { InvariantError } from "../errors.ts";
import { rememberSome } from "../remember.ts";
import {
  addDays,
  type DateRange,
  daysBetween,
  type IsoDate,
  laterOf,
  startOfWeek,
  WEEKDAYS,
  type Weekday,
} from "./iso-date.ts";
import { ofRuleDay, RRule, toRuleDay } from "./rrule.ts";

/**
 * A weekly recurrence as RRULE text, without DTSTART and TZID: `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=MO`.
 * It speaks of days only; the wall time and its zone stand beside it.
 */
export type RecurrenceRule = string;

/** The rule for a set of weekdays every `everyWeeks` weeks; whole weeks are counted from Monday. */
export function weeklyRule(days: readonly Weekday[], everyWeeks = 1): RecurrenceRule {
  if (days.length === 0) throw new InvariantError("a weekly rule needs at least one day");
  const interval = everyWeeks === 1 ? "" : `INTERVAL=${everyWeeks};`;
  return `FREQ=WEEKLY;${interval}BYDAY=${days.map((day) => day.toUpperCase()).join(",")};WKST=MO`;
}

/** The weekdays that a weekly rule names, Monday first; none for a rule that names none. */
export function weekdaysOf(rule: RecurrenceRule): Weekday[] {
  const named = /BYDAY=([A-Z,]+)/.exec(rule)?.[1]?.toLowerCase().split(",") ?? [];
  return WEEKDAYS.filter((day) => named.includes(day));
}

/** Every how many weeks a weekly rule comes: 1 for every week. */
export function everyWeeksOf(rule: RecurrenceRule): number {
  return optionsOf(rule).interval ?? 1;
}

/**
 * The days of a rule within an inclusive range. `anchor` is the week from which INTERVAL counts (any day of it).
 * The rule is read as floating time, so the host's zone plays no part.
 */
export function occurrencesBetween(rule: RecurrenceRule, range: DateRange & { readonly anchor: IsoDate }): IsoDate[] {
  return expand(rule, range)
    .between(toRuleDay(range.from), toRuleDay(range.to), true)
    .map(ofRuleDay)
    .filter((day) => day >= range.anchor);
}

/** The first day of a rule on or after `from`, and on or after `anchor`; undefined for a rule that has ended by then. */
export function firstOccurrence(
  rule: RecurrenceRule,
  { from, anchor }: { readonly from: IsoDate; readonly anchor: IsoDate },
): IsoDate | undefined {
  const earliest = laterOf(from, anchor);
  const day = expand(rule, { from: earliest, anchor }).after(toRuleDay(earliest), true);
  return day === null ? undefined : ofRuleDay(day);
}

function expand(rule: RecurrenceRule, { from, anchor }: { readonly from: IsoDate; readonly anchor: IsoDate }) {
  const options = optionsOf(rule);
  const start = nearAnchor(startOfWeek(anchor), from, everyWeeksOf(rule));
  return new RRule({ ...options, dtstart: toRuleDay(start) });
}

// A plan has few rules, and reading one takes as long as finding its next day.
const optionsOf = rememberSome((rule: RecurrenceRule) => RRule.parseString(rule), { most: 200, keyOf: (rule) => rule });

/**
 * The days of any rule of days, weeks, months or years that begins on `firstDay`, within an inclusive range. COUNT and
 * INTERVAL count from the first day. At most `most` days, or all of them.
 */
export function daysOfRule(
  rule: RecurrenceRule,
  {
    firstDay,
    from,
    to,
    most = Number.POSITIVE_INFINITY,
  }: DateRange & {
    readonly firstDay: IsoDate;
    readonly most?: number;
  },
): IsoDate[] {
  const days: IsoDate[] = [];
  const expanded = new RRule({ ...optionsOf(rule), dtstart: toRuleDay(firstDay) });
  expanded.between(toRuleDay(from), toRuleDay(to), true, (day) => {
    days.push(ofRuleDay(day));
    return days.length < most;
  });
  return days;
}

// rrule walks from DTSTART, so a start five years back costs five years: step forward by whole intervals first.
function nearAnchor(anchorMonday: IsoDate, from: IsoDate, intervalWeeks: number): IsoDate {
  const stepDays = intervalWeeks * 7;
  const steps = Math.floor(daysBetween(anchorMonday, from) / stepDays);
  return steps > 0 ? addDays(anchorMonday, steps * stepDays) : anchorMonday;
}
