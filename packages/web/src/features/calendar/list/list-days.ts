import { type IsoDate, isWithin, laterOf } from "@porchlight/core";
import type { CalendarEvent } from "../board/calendar-entry.ts";
import { type Sheet, sheetOf } from "../calendar-range.ts";

/** The days of a sheet that hold anything; whole days stand on their first day, or on the sheet's where they began before. */
export function listDays(events: readonly CalendarEvent[], sheet: Sheet): Map<IsoDate, CalendarEvent[]> {
  const range = sheetOf(sheet);
  const shown = events.filter(({ start, end, allDay }) =>
    allDay ? start <= range.to && end > range.from : isWithin(start.slice(0, 10) as IsoDate, range),
  );
  const byDay = Map.groupBy(shown, ({ start }) => laterOf(start.slice(0, 10) as IsoDate, range.from));
  return new Map([...byDay].toSorted(([a], [b]) => a.localeCompare(b)));
}
