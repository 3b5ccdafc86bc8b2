import { daysBetween, type Plan, type WallTime } from "@porchlight/core";
import { useMemo, useState } from "react";
import { peopleOf } from "../authors/shown-author.ts";
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
  /** How high the board is; 0 until it was measured. */
  readonly boardPx: number;
};

/** The page's bar and the toolbar: what the board leaves free of a window, as long as it was not measured. */
const ABOVE_BOARD_PX = 148;
/** The weekdays' names above a month. */
const HEAD_PX = 33;
/** A day's number, and its lower edge. */
const NUMBER_PX = 27;

/** Everything that stands on the calendar; what did not change keeps its object from one drawing to the next. */
export function useCalendarEvents({ plan, place, now, data, boardPx }: CalendarEventsInput): readonly CalendarEvent[] {
  const { view, date, weekDays, weekStart, isOpening, isPhone } = place;
  const { posts, slots } = data;
  const shown = visibleRangeOf({ view, date, weekDays, weekStart, isOpening });
  const weeks = (daysBetween(shown.from, shown.to) + 1) / 7;
  const height = boardPx === 0 ? window.innerHeight - ABOVE_BOARD_PX : boardPx;
  const dayPx = view === "month" ? Math.max(0, Math.floor((height - HEAD_PX) / weeks) - NUMBER_PX) : undefined;
  const [kept] = useState(() => ({ events: new Map<string, CalendarEvent>() }));
  return useMemo(() => {
    const { closures = [], events: bigDates = [] } = plan.answers;
    const hasHours = view === "week" || view === "day";
    const sheet = hasHours ? "hours" : "days";
    const placed = toCalendarEvents({
      posts,
      slots,
      zone: plan.zone,
      now,
      closures,
      bigDates,
      people: peopleOf(plan),
      sheet,
      dayPx,
    });
    const days = visibleRangeOf({ view, date, weekDays, weekStart });
    const routine = hasHours ? toRoutineEvents(plan, days, now) : [];
    // Where a day is wide, work has a side of its own.
    const all = view === "day" && !isPhone ? [...placed, ...routine] : placeBeside(placed, routine);
    kept.events = keepUnchanged(kept.events, all);
    return [...kept.events.values()];
  }, [plan, view, date, weekDays, weekStart, isPhone, dayPx, now, posts, slots, kept]);
}
