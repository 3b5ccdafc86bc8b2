import { type DateRange, timeAtMinute } from "@porchlight/core";
import type { CalendarEvent } from "./calendar-entry.ts";

/** Weeks begin to be of interest at eight at the latest. */
const LATEST = 8;

/** A little before the full hour, so that its label is whole. */
const LEAD_MINUTES = 15;

/** Where a sheet of hours opens, `06:45:00`: just above the hour before the first thing that is done on its days. */
export function firstHourOf(events: readonly CalendarEvent[], days: DateRange): string {
  const hours = events
    .filter(
      ({ allDay, start, entry }) =>
        !allDay && entry.kind !== "coverage" && start >= days.from && start.slice(0, 10) <= days.to,
    )
    .map(({ start }) => Number(start.slice(11, 13)) - 1);
  const hour = Math.max(0, Math.min(LATEST, ...hours));
  return `${timeAtMinute(Math.max(0, hour * 60 - LEAD_MINUTES))}:00`;
}
