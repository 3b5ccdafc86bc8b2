import { addDays, type DateRange, type IsoDate, isWithin, laterOf } from "@porchlight/core";
import { firstOfWeek, type WeekStart } from "../../../shared/dates/week-start.ts";
import { monthOf, yearOf } from "../calendar-range.ts";

/**
 * The day of a year that a key leads to: arrows by a day and a week, Home and End to the ends of a week, Page Up and
 * Page Down by a month. It stays within the year; undefined for a key that leads nowhere.
 */
export function stepYearDay(date: IsoDate, key: string, weekStart: WeekStart): IsoDate | undefined {
  const next = nextOf(date, key, weekStart);
  return next !== undefined && next !== date && isWithin(next, yearOf(date)) ? next : undefined;
}

function nextOf(date: IsoDate, key: string, weekStart: WeekStart): IsoDate | undefined {
  const first = firstOfWeek(date, weekStart);
  switch (key) {
    case "ArrowLeft":
      return addDays(date, -1);
    case "ArrowRight":
      return addDays(date, 1);
    case "ArrowUp":
      return addDays(date, -7);
    case "ArrowDown":
      return addDays(date, 7);
    case "Home":
      return laterOf(first, yearOf(date).from);
    case "End":
      return within(addDays(first, 6), yearOf(date));
    case "PageUp":
      return sameDayIn(addDays(monthOf(date).from, -1), date);
    case "PageDown":
      return sameDayIn(addDays(monthOf(date).to, 1), date);
    default:
      return undefined;
  }
}

/** The day of the same number in another month, or that month's last. */
function sameDayIn(month: IsoDate, date: IsoDate): IsoDate {
  const days = monthOf(month);
  return within(addDays(days.from, Number(date.slice(8)) - 1), days);
}

/** A day that is no earlier than a range, or the range's last. */
function within(date: IsoDate, range: DateRange): IsoDate {
  return isWithin(date, range) ? date : range.to;
}
