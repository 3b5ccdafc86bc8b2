import { addDays, type DateRange, type IsoDate, startOfWeek } from "@porchlight/core";

export type CalendarView = "month" | "week" | "list";

/** What a screen shows at once: a phone's week is three days. */
export type Span = Sheet & { readonly view: CalendarView; readonly weekDays: 3 | 7 };

/** The days of a month or a list: those of the date's month or, as long as nobody has gone anywhere, the five weeks from its own on. */
export type Sheet = { readonly date: IsoDate; readonly isOpening?: boolean };

const OPENING_DAYS = 35;

/** The days that a month or a list shows, Monday to Sunday. */
export function sheetOf({ date, isOpening = false }: Sheet): DateRange {
  if (!isOpening) return monthGridOf(date);
  const from = startOfWeek(date);
  return { from, to: addDays(from, OPENING_DAYS - 1) };
}

/** The weeks that a month's grid shows, Monday to Sunday; a list shows the same days. */
export function monthGridOf(date: IsoDate): DateRange {
  const first = firstOfMonth(date);
  const last = addDays(firstOfMonth(addDays(first, 31)), -1);
  return { from: startOfWeek(first), to: addDays(startOfWeek(last), 6) };
}

/** The days that a view draws around its date. */
export function visibleRangeOf({ view, weekDays, ...sheet }: Span): DateRange {
  if (view !== "week") return sheetOf(sheet);
  const { date } = sheet;
  const from = weekDays === 7 ? startOfWeek(date) : date;
  return { from, to: addDays(from, weekDays - 1) };
}

/**
 * The days to fetch around a date: its sheet and a week on either side. Every view of a sheet asks for the same days, so
 * that views cannot disagree.
 */
export function fetchRangeOf(sheet: Sheet): DateRange {
  const grid = sheetOf(sheet);
  return { from: addDays(grid.from, -7), to: addDays(grid.to, 7) };
}

/** The date that the arrows lead to. */
export function stepDate({ view, date, weekDays, isOpening = false }: Span, step: 1 | -1): IsoDate {
  if (view === "week") return addDays(date, step * weekDays);
  // The weeks that it opens with lie in two months: back is the first of them from its first day on.
  if (isOpening && step === -1) return date;
  return firstOfMonth(addDays(firstOfMonth(date), step === 1 ? 31 : -1));
}

function firstOfMonth(date: IsoDate): IsoDate {
  return `${date.slice(0, 7)}-01` as IsoDate;
}
