import type { Plan, WallTime } from "@porchlight/core";
import { useMemo, useState } from "react";
import { visibleRangeOf } from "../calendar-range.ts";
import type { CalendarPlace } from "../use-calendar-place.ts";
import type { CalendarData, CalendarEvent } from "./calendar-entry.ts";
import { keepUnchanged, toCalendarEvents } from "./to-calendar-events.ts";
import { placeBeside, toRoutineEvents } from "./to-routine-events.ts";

type CalendarEventsInput = {
  readonly plan: Plan;
  readonly place: CalendarPlace;
  readonly now: WallTime;
  readonly data: CalendarData;
};

/** Everything that stands on the calendar; what did not change keeps its object from one drawing to the next. */
export function useCalendarEvents({ plan, place, now, data }: CalendarEventsInput): readonly CalendarEvent[] {
  const { view, date, weekDays } = place;
  const { posts, slots } = data;
  const [kept] = useState(() => ({ events: new Map<string, CalendarEvent>() }));
  return useMemo(() => {
    const { closures = [], events: bigDates = [] } = plan.answers;
    const sheet = view === "week" ? "hours" : "days";
    const placed = toCalendarEvents({ posts, slots, zone: plan.zone, now, closures, bigDates, sheet });
    const week = visibleRangeOf({ view, date, weekDays });
    const all = view === "week" ? placeBeside(placed, toRoutineEvents(plan, week, now)) : placed;
    kept.events = keepUnchanged(kept.events, all);
    return [...kept.events.values()];
  }, [plan, view, date, weekDays, now, posts, slots, kept]);
}
