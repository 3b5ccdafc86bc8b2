import { type DateRange, type LocalTime, minuteOfDay, timeAtMinute } from "@porchlight/core";
import type { CalendarEvent } from "./calendar-entry.ts";

/** Where a sheet of hours opens, and what lies above that. */
export type FirstHour = {
  /** `06:45:00` */
  readonly opensAt: string;
  /** Posts and open slots of its days before that, and the hour of the first; undefined where there are none. */
  readonly earlier: { readonly count: number; readonly time: LocalTime } | undefined;
};

/** Days begin to be of interest at eight at the latest. */
const LATEST_MINUTE = 8 * 60;

/** A little before the full hour, so that its label is whole. */
const LEAD_MINUTES = 15;

/**
 * A sheet of hours opens just above the hour in which the first person sits down to work on any of its days, whatever an early
 * bird does.
 */
export function firstHourOf(events: readonly CalendarEvent[], days: DateRange): FirstHour {
  const shown = events.filter(({ allDay, start }) => !allDay && start >= days.from && start.slice(0, 10) <= days.to);
  const sitDown = shown.filter(({ entry }) => entry.kind === "sitting").map(({ order }) => order);
  const hour = Math.floor(Math.min(LATEST_MINUTE, ...sitDown) / 60);
  const opensAtMinute = Math.max(0, hour * 60 - LEAD_MINUTES);
  const times = shown.flatMap(({ entry }) => {
    if (entry.kind === "stack") return entry.entries.map(({ time }) => time);
    return entry.kind === "post" || entry.kind === "slot" ? [entry.time] : [];
  });
  const earlier = times.filter((time) => minuteOfDay(time) < opensAtMinute).toSorted();
  const [first] = earlier;
  return {
    opensAt: `${timeAtMinute(opensAtMinute)}:00`,
    earlier: first === undefined ? undefined : { count: earlier.length, time: first },
  };
}
