import { addDays, type DateRange, type IsoDate, startOfWeek } from "@porchlight/core";

export type CalendarView = "month" | "week" | "list";

/** What a screen shows at once: a phone's week is three days. */
export type Span = { readonly view: CalendarView; readonly date: IsoDate; readonly weekDays: 3 | 7 };

/** The weeks that a month's grid shows, Monday to Sunday; a list shows the same days. */
export function monthGridOf(date: IsoDate): DateRange {
  const first = firstOfMonth(date);
  const last = addDays(firstOfMonth(addDays(first, 31)), -1);
  return { from: startOfWeek(first), to: addDays(startOfWeek(last), 6) };
}

/** The days that a view draws around its date. */
export function visibleRangeOf({ view, date, weekDays }: Span): DateRange {
  if (view !== "week") return monthGridOf(date);
  const from = weekDays === 7 ? startOfWeek(date) : date;
  return { from, to: addDays(from, weekDays - 1) };
}

/**
 * The days to fetch around a date: its month's grid and a week on either side. Every view of a month asks for the same
 * days, so that views cannot disagree.
 */
export function fetchRangeOf(date: IsoDate): DateRange {
  const grid = monthGridOf(date);
  return { from: addDays(grid.from, -7), to: addDays(grid.to, 7) };
}

/** The date that the arrows lead to. */
export function stepDate({ view, date, weekDays }: Span, step: 1 | -1): IsoDate {
  if (view === "week") return addDays(date, step * weekDays);
  return firstOfMonth(addDays(firstOfMonth(date), step === 1 ? 31 : -1));
}

function firstOfMonth(date: IsoDate): IsoDate {
  return `${date.slice(0, 7)}-01` as IsoDate;
}
