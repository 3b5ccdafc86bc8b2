import { addDays, type IsoDate, type LocalTime, minuteOfDay, timeAtMinute } from "@porchlight/core";
import { wallText } from "../../../shared/wall/wall-text.ts";
import type { CalendarEntry, CalendarEvent } from "./calendar-entry.ts";

/** Minutes from an hour of a day on. */
export type Stretch = { readonly date: IsoDate; readonly time: LocalTime; readonly minutes: number };

export function timedEvent(id: string, stretch: Stretch, entry: CalendarEntry): CalendarEvent {
  const order = minuteOfDay(stretch.time);
  return { id, start: wallText(stretch), end: endOfStretch(stretch), allDay: false, order, entry };
}

/** Midnight at the latest, so that nothing is drawn on a day that it does not belong to. */
export function endOfStretch({ date, time, minutes }: Stretch): string {
  const end = minuteOfDay(time) + minutes;
  return wallText(end >= 1440 ? { date: addDays(date, 1), time: "00:00" } : { date, time: timeAtMinute(end) });
}
