import type { IsoDate, Plan } from "@porchlight/core";
import { useMemo } from "react";
import { visibleRangeOf } from "../calendar-range.ts";
import { DayList } from "../list/day-list.tsx";
import type { CalendarPlace } from "../use-calendar-place.ts";
import type { Desk } from "../use-desk.ts";
import { YearBoard } from "../year/year-board.tsx";
import { firstHourOf } from "./first-hour.ts";
import { PlanningCalendar } from "./planning-calendar.tsx";

type BoardDaysProps = {
  readonly plan: Plan;
  readonly place: CalendarPlace;
  readonly desk: Desk;
  /** Counts the jumps to a day of a list. */
  readonly jumps: number;
  /** Told of the day at the top of a list; undefined where nobody wants to know. */
  readonly onSee: ((day: IsoDate) => void) | undefined;
};

const NO_CLOSURES: readonly never[] = [];

/** The days of the view that is shown. */
export function BoardDays({ plan, place, desk, jumps, onSee }: BoardDaysProps) {
  const { view, date, weekDays, weekStart, isOpening } = place;
  const { events, now } = desk;
  // The same object as long as nothing changes, so that the calendar is not drawn anew.
  const { from, to } = visibleRangeOf(place);
  const firstHour = useMemo(() => firstHourOf(events, { from, to }), [events, from, to]);
  if (view === "year") {
    return (
      <YearBoard
        events={events}
        findings={desk.allFindings}
        date={date}
        weekStart={weekStart}
        today={now.date}
        isPhone={place.isPhone}
      />
    );
  }
  if (view === "list") {
    return (
      <DayList
        events={events}
        date={date}
        isOpening={isOpening}
        weekStart={weekStart}
        today={now.date}
        onMove={desk.askToMove}
        jumps={jumps}
        onSee={onSee}
      />
    );
  }
  return (
    <PlanningCalendar
      view={view}
      date={date}
      weekDays={weekDays}
      weekStart={weekStart}
      isOpening={isOpening}
      zone={plan.zone}
      events={events}
      closures={plan.answers.closures ?? NO_CLOSURES}
      firstHour={firstHour}
    />
  );
}
