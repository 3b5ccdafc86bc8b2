import { useViewportSize } from "@mantine/hooks";
import { daysBetween, type Plan, type WallTime } from "@porchlight/core";
import { useMemo, useState } from "react";
import { visibleRangeOf } from "../calendar-range.ts";
import type { CalendarPlace } from "../use-calendar-place.ts";
import type { CalendarData, CalendarEvent } from "./calendar-entry.ts";
import { keepUnchanged } from "./keep-unchanged.ts";
import { toCalendarEvents } from "./to-calendar-events.ts";
import { placeBeside, toRoutineEvents } from "./to-routine-events.ts";

type CalendarEventsInput = {
  readonly plan: Plan;
  readonly place: CalendarPlace;
  readonly now: WallTime;
  readonly data: CalendarData;
};

/** What of a window's height is no day: bars, the toolbar, the heads of the days. */
const ABOVE_DAYS_PX = 180;
/** A day's head and two cards below it. */
const TWO_CARDS_PX = 128;

/** Everything that stands on the calendar; what did not change keeps its object from one drawing to the next. */
export function useCalendarEvents({ plan, place, now, data }: CalendarEventsInput): readonly CalendarEvent[] {
  const { view, date, weekDays, isOpening } = place;
  const { posts, slots } = data;
  // Its first reading comes after the first drawing.
  const { height: read } = useViewportSize();
  const height = read === 0 ? window.innerHeight : read;
  const shown = visibleRangeOf({ view, date, weekDays, isOpening });
  const weeks = (daysBetween(shown.from, shown.to) + 1) / 7;
  const isTight = view === "month" && (height - ABOVE_DAYS_PX) / weeks < TWO_CARDS_PX;
  const [kept] = useState(() => ({ events: new Map<string, CalendarEvent>() }));
  return useMemo(() => {
    const { closures = [], events: bigDates = [] } = plan.answers;
    const sheet = view === "week" ? "hours" : "days";
    const placed = toCalendarEvents({ posts, slots, zone: plan.zone, now, closures, bigDates, sheet, isTight });
    const week = visibleRangeOf({ view, date, weekDays });
    const all = view === "week" ? placeBeside(placed, toRoutineEvents(plan, week, now)) : placed;
    kept.events = keepUnchanged(kept.events, all);
    return [...kept.events.values()];
  }, [plan, view, date, weekDays, isTight, now, posts, slots, kept]);
}
