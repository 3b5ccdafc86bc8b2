import { addDays, type IsoDate, type LocalTime, minuteOfDay, timeAtMinute } from "@porchlight/core";
import { wallText } from "../../../shared/wall/wall-text.ts";
import type { CalendarEntry, CalendarEvent, PostEntry, SlotEntry } from "./calendar-entry.ts";

export const DAY_MINUTES = 24 * 60;
/** Where nothing else says how long a chip is. */
const CHIP_MINUTES = 30;

/** Minutes from an hour of a day on. */
export type Stretch = { readonly date: IsoDate; readonly time: LocalTime; readonly minutes: number };

export function timedEvent(id: string, stretch: Stretch, entry: CalendarEntry): CalendarEvent {
  const order = minuteOfDay(stretch.time);
  return { id, start: wallText(stretch), end: endOfStretch(stretch), allDay: false, order, entry };
}

/** A chip by itself, at its own hour. */
export function hourlyEvent(entry: PostEntry | SlotEntry, minutes = CHIP_MINUTES): CalendarEvent {
  return timedEvent(idOf(entry), { date: entry.date, time: entry.time, minutes }, entry);
}

export function idOf(entry: PostEntry | SlotEntry): string {
  return entry.kind === "post" ? `post:${entry.postId}` : `slot:${entry.slotKey}`;
}

/** Midnight at the latest, so that nothing is drawn on a day that it does not belong to. */
export function endOfStretch({ date, time, minutes }: Stretch): string {
  const end = minuteOfDay(time) + minutes;
  return wallText(end >= DAY_MINUTES ? { date: addDays(date, 1), time: "00:00" } : { date, time: timeAtMinute(end) });
}
