import type { DateRange } from "@porchlight/core";
import type { CalendarEvent } from "./calendar-entry.ts";

/** Weeks begin to be of interest at eight at the latest. */
const LATEST = 8;

/** The hour at which a sheet of hours opens, `07:00:00`: the one before the first thing on its days. */
export function firstHourOf(events: readonly CalendarEvent[], days: DateRange): string {
  const hours = events
    .filter(({ allDay, start }) => !allDay && start >= days.from && start.slice(0, 10) <= days.to)
    .map(({ start }) => Number(start.slice(11, 13)) - 1);
  const hour = Math.max(0, Math.min(LATEST, ...hours));
  return `${String(hour).padStart(2, "0")}:00:00`;
}
