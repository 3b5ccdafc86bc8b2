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
  // Counted to and back, a day past the end of its month comes out as another.
  return typeof text === "string" && SHAPE.test(text) && addDays(text as IsoDate, 0) === text;
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

// Years are counted from March, so that the leap day is the last of its year, and in cycles of 400, which repeat to the day.
const CYCLE_YEARS = 400;
const CYCLE_DAYS = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH_DAYS = 719_468;
const MARCH_MONTHS = 5;
const MARCH_MONTHS_DAYS = 153;

// ISO days compare and count without daylight saving; plain arithmetic is many times quicker than an object a day.
function toEpochDay(date: IsoDate): number {
  const month = digitsAt(date, 5, 7);
  const year = digitsAt(date, 0, 4) - (month <= 2 ? 1 : 0);
  const cycle = Math.floor(year / CYCLE_YEARS);
  const yearOfCycle = year - cycle * CYCLE_YEARS;
  // Every five months from March on have 153 days.
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((MARCH_MONTHS_DAYS * monthFromMarch + 2) / MARCH_MONTHS) + digitsAt(date, 8, 10) - 1;
  return cycle * CYCLE_DAYS + daysOfYears(yearOfCycle) + dayOfYear - EPOCH_DAYS;
}

function fromEpochDay(day: number): IsoDate {
  const days = day + EPOCH_DAYS;
  const cycle = Math.floor(days / CYCLE_DAYS);
  const dayOfCycle = days - cycle * CYCLE_DAYS;
  // The guess is never too early and at most a year too late.
  const guess = Math.floor(dayOfCycle / 365);
  const yearOfCycle = daysOfYears(guess) > dayOfCycle ? guess - 1 : guess;
  const dayOfYear = dayOfCycle - daysOfYears(yearOfCycle);
  const monthFromMarch = Math.floor((MARCH_MONTHS * dayOfYear + 2) / MARCH_MONTHS_DAYS);
  const dayOfMonth = dayOfYear - Math.floor((MARCH_MONTHS_DAYS * monthFromMarch + 2) / MARCH_MONTHS) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = cycle * CYCLE_YEARS + yearOfCycle + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(dayOfMonth)}` as IsoDate;
}

function daysOfYears(years: number): number {
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / CYCLE_YEARS);
}

const ZERO = 48;

function digitsAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) value = value * 10 + text.charCodeAt(index) - ZERO;
  return value;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
