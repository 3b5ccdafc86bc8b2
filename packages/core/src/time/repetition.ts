import { type IsoDate, WEEKDAYS, type Weekday, weekdayIndexOf, weekdayOf } from "./iso-date.ts";
import type { RecurrenceRule } from "./recurrence.ts";
import { ofRuleDay, RRule, type RuleOptions, toRuleDay } from "./rrule.ts";

/** The units in which something repeats, the shortest first. */
export const REPETITION_UNITS = ["day", "week", "month", "year"] as const;
/** One of `REPETITION_UNITS`. */
export type RepetitionUnit = (typeof REPETITION_UNITS)[number];

/** How something repeats, as a person says it: every so many days, weeks, months or years, for ever or to an end. */
export type Repetition = {
  /** What `every` counts. */
  readonly unit: RepetitionUnit;
  /** 1 for each, 2 for every other, up to 99. */
  readonly every: number;
  /** The days of a week, for the unit `week`; the first day's own where absent. */
  readonly weekdays?: readonly Weekday[];
  /** For the unit `month`: the same number of the month, or the same weekday (the second Tuesday). `number` where absent. */
  readonly monthly?: "number" | "weekday";
  /** When it ends: on a day, which still counts, or after so many times. For ever where absent. */
  readonly ends?: RepetitionEnd;
};

/** When a repetition ends. */
export type RepetitionEnd =
  | {
      /** The last day on which it may fall. */
      readonly on: IsoDate;
    }
  | {
      /** How many times, the first one included. */
      readonly after: number;
    };

const FREQUENCIES = { day: RRule.DAILY, week: RRule.WEEKLY, month: RRule.MONTHLY, year: RRule.YEARLY } as const;
const RULE_WEEKDAYS = [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA, RRule.SU] as const;
/** The last day that every month has. */
const SHORTEST_MONTH = 28;

/**
 * A repetition from its first day as RRULE text without DTSTART. Where a month or year lacks the day (the 31st, 29
 * February) its last day takes the place; a fifth weekday of a month stands for the last.
 */
export function toRule(repetition: Repetition, firstDay: IsoDate): RecurrenceRule {
  const { unit, every, ends } = repetition;
  return RRule.optionsToString({
    freq: FREQUENCIES[unit],
    ...(every === 1 ? {} : { interval: every }),
    ...(unit === "week" ? { wkst: RRule.MO } : {}),
    ...daysOf(repetition, firstDay),
    ...(ends !== undefined && "on" in ends ? { until: toRuleDay(ends.on) } : {}),
    ...(ends !== undefined && "after" in ends ? { count: ends.after } : {}),
  }).replace("RRULE:", "");
}

/** What a rule that `toRule` made says; undefined for other rules. */
export function readRule(rule: RecurrenceRule, firstDay: IsoDate): Repetition | undefined {
  const options = parseRule(rule);
  const unit = REPETITION_UNITS.find((name) => FREQUENCIES[name] === options?.freq);
  if (options === undefined || unit === undefined) return undefined;
  const read: Repetition = {
    unit,
    every: options.interval ?? 1,
    ...(unit === "week" ? { weekdays: WEEKDAYS.filter((_, index) => weekdayNumbers(options).includes(index)) } : {}),
    ...(unit === "month" ? { monthly: options.byweekday ? ("weekday" as const) : ("number" as const) } : {}),
    ...(options.until ? { ends: { on: ofRuleDay(options.until) } } : {}),
    ...(options.count ? { ends: { after: options.count } } : {}),
  };
  return toRule(read, firstDay) === rule ? read : undefined;
}

function daysOf({ unit, weekdays, monthly }: Repetition, firstDay: IsoDate): Partial<RuleOptions> {
  const [, month, day] = firstDay.split("-").map(Number) as [number, number, number];
  if (unit === "week") {
    const days = weekdays ?? [weekdayOf(firstDay)];
    return { byweekday: RULE_WEEKDAYS.filter((_, index) => days.includes(WEEKDAYS[index] as Weekday)) };
  }
  if (unit === "month" && monthly === "weekday") {
    const inMonth = Math.ceil(day / 7);
    return { byweekday: [RULE_WEEKDAYS[weekdayIndexOf(firstDay)]?.nth(inMonth > 4 ? -1 : inMonth) ?? RRule.MO] };
  }
  if (unit === "month") return numbered(day);
  if (unit === "year") return { bymonth: [month], ...numbered(day) };
  return {};
}

/** The last of these numbers that the month has. */
function numbered(day: number): Partial<RuleOptions> {
  if (day <= SHORTEST_MONTH) return { bymonthday: [day] };
  const numbers = Array.from({ length: day - SHORTEST_MONTH + 1 }, (_, index) => SHORTEST_MONTH + index);
  return { bymonthday: numbers, bysetpos: [-1] };
}

function weekdayNumbers({ byweekday }: Partial<RuleOptions>): readonly number[] {
  const days = byweekday === undefined || byweekday === null ? [] : [byweekday].flat();
  return days.map((day) => (typeof day === "object" ? day.weekday : Number(day)));
}

function parseRule(rule: RecurrenceRule): Partial<RuleOptions> | undefined {
  try {
    return RRule.parseString(rule);
  } catch {
    return undefined;
  }
}
