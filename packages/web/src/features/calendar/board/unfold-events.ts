import type { CalendarEvent } from "./calendar-entry.ts";
import { DAY_MINUTES, hourlyEvent } from "./timed-event.ts";

/** The same events with nothing folded: what a day has no room for on a screen stands below what it shows. */
export function unfoldEvents(events: readonly CalendarEvent[]): CalendarEvent[] {
  return events.flatMap((event) => {
    if (event.entry.kind !== "folded") return event;
    return event.entry.folded.map((entry) => {
      const placed = hourlyEvent(entry);
      return { ...placed, order: DAY_MINUTES + placed.order };
    });
  });
}
