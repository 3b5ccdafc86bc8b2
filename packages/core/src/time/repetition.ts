import { type IsoDate, isIsoDate, WEEKDAYS, type Weekday, weekdayOf } from "./iso-date.ts";
import type { RecurrenceRule } from "./recurrence.ts";

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

const FREQUENCIES = { day: "DAILY", week: "WEEKLY", month: "MONTHLY", year: "YEARLY" } as const;
/** The last day that every month has. */
const SHORTEST_MONTH = 28;

/**
 * A repetition from its first day as RRULE text without DTSTART. Where a month or year lacks the day (the 31st, 29
 * February) its last day takes the place; a fifth weekday of a month stands for the last.
 */
export function toRule(repetition: Repetition, firstDay: IsoDate): RecurrenceRule {
  const { unit, every, ends } = repetition;
  return [
    `FREQ=${FREQUENCIES[unit]}`,
    ...(every === 1 ? [] : [`INTERVAL=${every}`]),
    ...(unit === "week" ? ["WKST=MO"] : []),
    ...daysOf(repetition, firstDay),
    ...(ends !== undefined && "on" in ends ? [`UNTIL=${ends.on.replaceAll("-", "")}T000000Z`] : []),
    ...(ends !== undefined && "after" in ends ? [`COUNT=${ends.after}`] : []),
  ].join(";");
}

/** What a rule that `toRule` made says; undefined for other rules. */
export function readRule(rule: RecurrenceRule, firstDay: IsoDate): Repetition | undefined {
  const parts = new Map(rule.split(";").map((part) => part.split("=") as [string, string]));
  const unit = REPETITION_UNITS.find((name) => FREQUENCIES[name] === parts.get("FREQ"));
  if (unit === undefined) return undefined;
  const weekdays = parts.get("BYDAY")?.toLowerCase().split(",") ?? [];
  const count = countIn(parts.get("COUNT"));
  const until = dayIn(parts.get("UNTIL"));
  const read: Repetition = {
    unit,
    every: countIn(parts.get("INTERVAL")) ?? 1,
    ...(unit === "week" ? { weekdays: WEEKDAYS.filter((day) => weekdays.includes(day)) } : {}),
    ...(unit === "month" ? { monthly: parts.has("BYDAY") ? ("weekday" as const) : ("number" as const) } : {}),
    ...(until === undefined ? {} : { ends: { on: until } }),
    ...(count === undefined ? {} : { ends: { after: count } }),
  };
  // What was not understood is missing here.
  return toRule(read, firstDay) === rule ? read : undefined;
}

function daysOf({ unit, weekdays, monthly }: Repetition, firstDay: IsoDate): string[] {
  const [, month, day] = firstDay.split("-").map(Number) as [number, number, number];
  if (unit === "week") {
    const wanted = weekdays ?? [weekdayOf(firstDay)];
    const days = WEEKDAYS.filter((each) => wanted.includes(each)).map((each) => each.toUpperCase());
    return days.length === 0 ? [] : [`BYDAY=${days}`];
  }
  if (unit === "month" && monthly === "weekday") {
    const inMonth = Math.ceil(day / 7);
    return [`BYDAY=${inMonth > 4 ? "-1" : `+${inMonth}`}${weekdayOf(firstDay).toUpperCase()}`];
  }
  if (unit === "month") return numbered(day);
  if (unit === "year") return [`BYMONTH=${month}`, ...numbered(day)];
  return [];
}

/** The last of these numbers that the month has. */
function numbered(day: number): string[] {
  if (day <= SHORTEST_MONTH) return [`BYMONTHDAY=${day}`];
  const numbers = Array.from({ length: day - SHORTEST_MONTH + 1 }, (_, index) => SHORTEST_MONTH + index);
  return [`BYMONTHDAY=${numbers}`, "BYSETPOS=-1"];
}

function countIn(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

function dayIn(text: string | undefined): IsoDate | undefined {
  const day = text?.replace(/^(\d{4})(\d\d)(\d\d)T.*$/, "$1-$2-$3");
  return isIsoDate(day) ? day : undefined;
}
