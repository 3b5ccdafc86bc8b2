import { InvariantError } from "../errors.ts";

/** A calendar day, `YYYY-MM-DD`. It has no zone; it becomes an instant only together with a wall time and a zone. */
export type IsoDate = `${number}-${number}-${number}`;

/** An inclusive range of days. */
export type DateRange = {
  /** The first day. */
  readonly from: IsoDate;
  /** The last day, included. */
  readonly to: IsoDate;
};

/** A day of the week, as RRULE abbreviates it but in small letters. */
export type Weekday = "mo" | "tu" | "we" | "th" | "fr" | "sa" | "su";

/** Monday first: the week of a plan starts on Monday everywhere in core. */
export const WEEKDAYS: readonly Weekday[] = ["mo", "tu", "we", "th", "fr", "sa", "su"];

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists: `2026-02-29` is not one. */
export function isIsoDate(text: unknown): text is IsoDate {
  if (typeof text !== "string" || !SHAPE.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  // A day too many of a month is read as one of the next.
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}

/** Turns text into a day; throws `InvariantError` for text that names no existing day. */
export function parseIsoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new InvariantError(`expected a date like 2026-11-23, got "${text}"`);
  return text;
}

/** The day so many whole days later; earlier for a negative number. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** Days from `a` to `b`; negative when `b` lies before `a`. */
export function daysBetween(a: IsoDate, b: IsoDate): number {
  return toEpochDay(b) - toEpochDay(a);
}

/** The weekday of a day. */
export function weekdayOf(date: IsoDate): Weekday {
  return WEEKDAYS[weekdayIndexOf(date)] as Weekday;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayIndexOf(date: IsoDate): number {
  // 1970-01-01 was a Thursday.
  return (((toEpochDay(date) + 3) % 7) + 7) % 7;
}

/** The Monday on or before a day. */
export function startOfWeek(date: IsoDate): IsoDate {
  return addDays(date, -weekdayIndexOf(date));
}

/** Every day of an inclusive range in order; empty when `to` lies before `from`. */
export function datesBetween(range: DateRange): IsoDate[] {
  const length = Math.max(0, daysBetween(range.from, range.to) + 1);
  return Array.from({ length }, (_, index) => addDays(range.from, index));
}

/** The later one of two days. */
export function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  return daysBetween(a, b) > 0 ? b : a;
}

/** True for a day of the range, ends included. */
export function isWithin(date: IsoDate, range: DateRange): boolean {
  return date >= range.from && date <= range.to;
}

const DAY_MS = 86_400_000;

// Days are named and counted all the time and are few: the names of those up to 2149 are remembered, of which nobody meets
// many more than his own years. Others, of which there is no end, are worked out each time.
const REMEMBERED_DAYS = 65_536;
const namesOfDays = new Map<number, IsoDate>();

const ZERO = "0".charCodeAt(0);

// Counted by digits, as days of the calendar that repeats every 400 years: far quicker than one Temporal object a day.
function toEpochDay(date: IsoDate): number {
  const digit = (place: number) => date.charCodeAt(place) - ZERO;
  const month = digit(5) * 10 + digit(6);
  // Years from March on, so that the leap day is their last.
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3) - (month > 2 ? 0 : 1);
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + digit(8) * 10 + digit(9) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - DAYS_TO_1970;
}

/** From the first of March of the year 0 to the first of January of 1970. */
const DAYS_TO_1970 = 719_468;

function fromEpochDay(day: number): IsoDate {
  const known = namesOfDays.get(day);
  if (known !== undefined) return known;
  const name = nameOf(day);
  if (isRemembered(day)) namesOfDays.set(day, name);
  return name;
}

function nameOf(day: number): IsoDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10) as IsoDate;
}

function isRemembered(day: number): boolean {
  return day >= 0 && day < REMEMBERED_DAYS;
}
