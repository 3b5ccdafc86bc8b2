import {
  type Activity,
  addDays,
  type Closure,
  type DateRange,
  type IsoDate,
  inZone,
  isWithin,
  type LocalTime,
  occurrencesBetween,
  type Plan,
} from "@porchlight/core";

/** One occurrence of a routine block, on the plan's clock. */
export type RoutineVisit = {
  readonly activity: Activity;
  /** A look at the inbox, on which the promise rests. */
  readonly isLook: boolean;
  readonly person: string;
  readonly date: IsoDate;
  readonly time: LocalTime;
  readonly minutes: number;
};

/** What the plan's people do on the days of a range, in order; nothing on closed days. */
export function listRoutineVisits(plan: Plan, range: DateRange): RoutineVisit[] {
  const closures = plan.answers.closures ?? [];
  const wider = { from: addDays(range.from, -1), to: addDays(range.to, 1) };
  return plan.routine
    .flatMap(({ activity, isLook, person, rrule, time, zone, minutes, phaseWeeks }) => {
      const days = occurrencesBetween(rrule, { ...wider, anchor: addDays(plan.startsOn, phaseWeeks * 7) });
      return days.map((day) => {
        const wall = inZone({ date: day, time, zone }, plan.zone);
        return { activity, isLook, person, date: wall.date, time: wall.time, minutes };
      });
    })
    .filter((visit) => isWithin(visit.date, range) && !isClosed(visit.date, closures))
    .sort((a, b) => `${a.date}${a.time}`.localeCompare(`${b.date}${b.time}`));
}

export function isClosed(date: IsoDate, closures: readonly Closure[]): boolean {
  return closures.some((closure) => isWithin(date, closure));
}
