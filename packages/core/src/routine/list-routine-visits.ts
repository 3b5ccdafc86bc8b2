import type { Closure, Person } from "../answers/answers.ts";
import type { Activity } from "../facts/vocabulary.ts";
import { addDays, type DateRange, type IsoDate, isWithin } from "../time/iso-date.ts";
import type { LocalTime } from "../time/local-time.ts";
import { occurrencesBetween } from "../time/recurrence.ts";
import { inZone, type TimeZoneId } from "../time/zoned.ts";
import type { RoutineBlock } from "./routine-block.ts";

/** One occurrence of a routine block, on the plan's clock. */
export type RoutineVisit = {
  /** What is done. */
  readonly activity: Activity;
  /** A look at the inbox, on which the promise rests. */
  readonly isLook: boolean;
  /** Who does it, by name. */
  readonly person: string;
  /** The day, on the plan's clock. */
  readonly date: IsoDate;
  /** When it begins, on the plan's clock. */
  readonly time: LocalTime;
  /** Minutes that it takes; it may end past midnight. */
  readonly minutes: number;
};

/** What of a plan says who does what when; a plan is one. */
export type PlannedRoutine = {
  /** The first day of the plan. */
  readonly startsOn: IsoDate;
  /** The plan's clock. */
  readonly zone: TimeZoneId;
  /** Who does what when. */
  readonly routine: readonly RoutineBlock[];
  /** The days off. */
  readonly answers: {
    /** Days on which nothing is asked of anybody. */
    readonly closures?: readonly Closure[];
    /** Who does it, and on which days nothing is asked of them. */
    readonly people?: readonly Pick<Person, "name" | "away">[];
  };
};

/** What the plan's people do on the days of a range, in order; nothing on closed days, nor of somebody who is away. */
export function listRoutineVisits(plan: PlannedRoutine, range: DateRange): RoutineVisit[] {
  const { closures } = plan.answers;
  return plan.routine
    .flatMap((block) => {
      const { activity, isLook, person, time, zone, minutes } = block;
      // On the clocks of two zones a moment lies at most a day apart.
      const days = daysOfBlock(block, { plan, from: addDays(range.from, -1), to: addDays(range.to, 1) });
      return days.flatMap((day) => {
        if (isAway(person, day, plan.answers.people)) return [];
        const wall = inZone({ date: day, time, zone }, plan.zone);
        return { activity, isLook, person, date: wall.date, time: wall.time, minutes };
      });
    })
    .filter((visit) => isWithin(visit.date, range) && !isClosed(visit.date, closures))
    .sort((a, b) => `${a.date}${a.time}`.localeCompare(`${b.date}${b.time}`));
}

/**
 * The days of a range, on its own person's clock, on which a block of a plan falls on closed days of the business or on days
 * on which its person is away; what a calendar that repeats the block leaves out.
 */
export function freeDaysOfBlock(
  block: RoutineBlock,
  { plan, from, to }: DateRange & { readonly plan: PlannedRoutine },
): IsoDate[] {
  const { person, time, zone } = block;
  const { closures, people } = plan.answers;
  return daysOfBlock(block, { plan, from, to }).filter(
    (day) => isAway(person, day, people) || isClosed(inZone({ date: day, time, zone }, plan.zone).date, closures),
  );
}

/** Whether nothing is asked of somebody, by name, on a day of their own clock. */
export function isAway(name: string, day: IsoDate, people: readonly Pick<Person, "name" | "away">[] = []): boolean {
  return people.some((person) => person.name === name && person.away?.some((days) => isWithin(day, days)) === true);
}

/** Whether a day is one of the days off. */
export function isClosed(date: IsoDate, closures: readonly Closure[] = []): boolean {
  return closures.some((closure) => isWithin(date, closure));
}

function daysOfBlock(
  { rrule, phaseWeeks }: RoutineBlock,
  { plan, from, to }: DateRange & { readonly plan: PlannedRoutine },
): IsoDate[] {
  return occurrencesBetween(rrule, { from, to, anchor: addDays(plan.startsOn, phaseWeeks * 7) });
}
