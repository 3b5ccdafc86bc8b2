import { addDays, type DateRange, type IsoDate } from "@porchlight/core";
import { firstOfWeek, type WeekStart } from "../../shared/dates/week-start.ts";

/** The views, from the widest to the nearest, and the list beside them. */
export const CALENDAR_VIEWS = ["year", "month", "week", "day", "list"] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

/** What a screen shows at once: a phone's week is three days. */
export type Span = Sheet & { readonly view: CalendarView; readonly weekDays: 3 | 7 };

/** The days of a month or a list: those of the date's month or, as long as nobody has gone anywhere, the five weeks from its own on. */
export type Sheet = { readonly date: IsoDate; readonly weekStart: WeekStart; readonly isOpening?: boolean };

const OPENING_DAYS = 35;

/** The days that a month or a list shows, in whole weeks. */
export function sheetOf({ date, weekStart, isOpening = false }: Sheet): DateRange {
  if (!isOpening) return monthGridOf(date, weekStart);
  const from = firstOfWeek(date, weekStart);
  return { from, to: addDays(from, OPENING_DAYS - 1) };
}

/** The weeks that a month's grid shows; a list shows the same days. */
export function monthGridOf(date: IsoDate, weekStart: WeekStart): DateRange {
  const { from, to } = monthOf(date);
  return { from: firstOfWeek(from, weekStart), to: addDays(firstOfWeek(to, weekStart), 6) };
}

/** The days of a date's month. */
export function monthOf(date: IsoDate): DateRange {
  const from = firstOfMonth(date);
  return { from, to: addDays(firstOfMonth(addDays(from, 31)), -1) };
}

/** The days of a date's year. */
export function yearOf(date: IsoDate): DateRange {
  const year = date.slice(0, 4);
  return { from: `${year}-01-01` as IsoDate, to: `${year}-12-31` as IsoDate };
}

/** The days that a view draws around its date. */
export function visibleRangeOf({ view, weekDays, ...sheet }: Span): DateRange {
  const { date, weekStart } = sheet;
  if (view === "day") return { from: date, to: date };
  if (view === "year") return yearOf(date);
  if (view !== "week") return sheetOf(sheet);
  const from = weekDays === 7 ? firstOfWeek(date, weekStart) : date;
  return { from, to: addDays(from, weekDays - 1) };
}

/** The days that are looked at together: a year's, or those of the sheet that a date lies on. */
export function workingRangeOf(span: Pick<Span, "view"> & Sheet): DateRange {
  return span.view === "year" ? yearOf(span.date) : sheetOf(span);
}

/**
 * The days to fetch around a date: those that are looked at and a week on either side, at most 380. Every view of a sheet
 * asks for the same days, so that views cannot disagree.
 */
export function fetchRangeOf(span: Pick<Span, "view"> & Sheet): DateRange {
  const { from, to } = workingRangeOf(span);
  return { from: addDays(from, -7), to: addDays(to, 7) };
}

/** The date that the arrows lead to. */
export function stepDate({ view, date, weekDays, isOpening = false }: Span, step: 1 | -1): IsoDate {
  if (view === "day") return addDays(date, step);
  if (view === "week") return addDays(date, step * weekDays);
  if (view === "year") return yearOf(addDays(yearOf(date)[step === 1 ? "to" : "from"], step)).from;
  // The weeks that it opens with lie in two months: back is the first of them from its first day on.
  if (isOpening && step === -1) return date;
  return firstOfMonth(addDays(firstOfMonth(date), step === 1 ? 31 : -1));
}

function firstOfMonth(date: IsoDate): IsoDate {
  return `${date.slice(0, 7)}-01` as IsoDate;
}
