import { addDays, minuteOfDay, timeAtMinute } from "@porchlight/core";
import type { CalendarView } from "../calendar-range.ts";
import type { Place } from "./list-destinations.ts";

/** Minutes that an arrow goes up or down a week or a day. */
const ARROW_MINUTES = 30;

const DAYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const MONTH_DAYS: Readonly<Record<string, number>> = { ...DAYS, ArrowUp: -7, ArrowDown: 7 };
const LIST_DAYS: Readonly<Record<string, number>> = { ...DAYS, ArrowUp: -1, ArrowDown: 1 };
const WEEK_MINUTES: Readonly<Record<string, number>> = { ArrowUp: -ARROW_MINUTES, ArrowDown: ARROW_MINUTES };

const DAYS_OF_VIEW = { year: MONTH_DAYS, month: MONTH_DAYS, week: DAYS, day: DAYS, list: LIST_DAYS } as const;

/** Where a key moves a post that was picked up; undefined for a key that moves nothing. An hour stays within its day. */
export function stepDrop(place: Place, key: string, view: CalendarView): Place | undefined {
  const days = DAYS_OF_VIEW[view][key];
  if (days !== undefined) return { ...place, date: addDays(place.date, days) };
  const minutes = view === "week" || view === "day" ? WEEK_MINUTES[key] : undefined;
  if (minutes === undefined) return undefined;
  const minute = minuteOfDay(place.time) + minutes;
  return { ...place, time: timeAtMinute(Math.max(0, Math.min(1440 - ARROW_MINUTES, minute))) };
}
