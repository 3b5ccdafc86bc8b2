import { replaceEqualDeep } from "@tanstack/react-query";
import type { CalendarEvent } from "./calendar-entry.ts";

/** Keeps the objects of events that did not change, so that what shows them is not drawn anew. */
export function keepUnchanged(
  before: ReadonlyMap<string, CalendarEvent>,
  events: readonly CalendarEvent[],
): Map<string, CalendarEvent> {
  return new Map(
    events.map((event) => {
      const old = before.get(event.id);
      return [event.id, old === undefined ? event : replaceEqualDeep(old, event)];
    }),
  );
}
