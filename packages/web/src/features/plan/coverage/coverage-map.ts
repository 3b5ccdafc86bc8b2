import {
  AWAKE_HOURS,
  addDays,
  datesBetween,
  type IsoDate,
  inZone,
  minuteOfDay,
  type Plan,
  startOfWeek,
  type TimeZoneId,
  timeAtMinute,
  type Weekday,
  weekdayOf,
} from "@porchlight/core";
import { listPresence, mergePresence } from "../../../shared/plan/presence.ts";
import { listRoutineVisits } from "../../../shared/plan/routine-visits.ts";

/** One hour of the week on the map's clock. */
export type CoverageHour = {
  readonly hour: number;
  /** How much of the hour somebody who answers is there, 0 to 1. */
  readonly presentShare: number;
  /** Share of the customers whose day it is, 0 to 1. */
  readonly awakeShare: number;
  /** Looks at the inbox that begin in this hour. */
  readonly checks: readonly CoverageCheck[];
};

export type CoverageCheck = { readonly person: string; readonly time: string };

export type CoverageDay = {
  readonly day: Weekday;
  /** Midnight to midnight. */
  readonly hours: readonly CoverageHour[];
};

export type CoverageView = {
  /** The clock of the map. */
  readonly zone: TimeZoneId;
  /** One person's hours and looks alone; undefined: everybody's. */
  readonly person?: string;
};

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const HOUR_MINUTES = 60;

/** An ordinary week by its hours, days off left aside: who is there, when looks fall, and when customers are up. */
export function coverageMap(plan: Plan, view: CoverageView): CoverageDay[] {
  const { closures: _daysOff, ...answers } = plan.answers;
  const people = answers.people.map(({ away: _away, ...person }) => person);
  const ordinary: Plan = { ...plan, answers: { ...answers, people }, zone: view.zone };
  const monday = mondayFrom(plan.startsOn);
  const week = { from: monday, to: addDays(monday, 6) };
  const isShown = ({ person }: { readonly person: string }) => view.person === undefined || view.person === person;
  const presence = mergePresence(listPresence(ordinary, week).filter(isShown));
  const visits = listRoutineVisits(ordinary, week).filter((visit) => visit.isLook && isShown(visit));
  return datesBetween(week).map((date) => {
    const present = presence.filter((each) => each.date === date);
    const checks = visits.filter((each) => each.date === date);
    return {
      day: weekdayOf(date),
      hours: HOURS.map((hour) => ({
        hour,
        presentShare: shareOfHour(present, hour),
        awakeShare: awakeShare(plan, { date, hour, zone: view.zone }),
        checks: checks
          .filter(({ time }) => Math.floor(minuteOfDay(time) / HOUR_MINUTES) === hour)
          .map(({ person, time }) => ({ person, time })),
      })),
    };
  });
}

/** Customers are up and nobody is there: most of them, for most of the hour. */
export function isHole({ presentShare, awakeShare: awake }: CoverageHour): boolean {
  return presentShare < 0.5 && awake >= 0.5;
}

/** The first whole week of the plan. */
function mondayFrom(date: IsoDate): IsoDate {
  const monday = startOfWeek(date);
  return monday === date ? monday : addDays(monday, 7);
}

type Stretch = { readonly fromMinute: number; readonly toMinute: number };

function shareOfHour(stretches: readonly Stretch[], hour: number): number {
  const [from, to] = [hour * HOUR_MINUTES, (hour + 1) * HOUR_MINUTES];
  const minutes = stretches.reduce(
    (sum, { fromMinute, toMinute }) => sum + Math.max(0, Math.min(to, toMinute) - Math.max(from, fromMinute)),
    0,
  );
  return minutes / HOUR_MINUTES;
}

type Moment = { readonly date: IsoDate; readonly hour: number; readonly zone: TimeZoneId };

function awakeShare({ answers }: Plan, { date, hour, zone }: Moment): number {
  const [wake, sleep] = AWAKE_HOURS.value;
  const total = answers.audience.reduce((sum, { share }) => sum + share, 0);
  if (total === 0) return 0;
  const awake = answers.audience.filter((group) => {
    const theirs = inZone({ date, time: timeAtMinute(hour * HOUR_MINUTES), zone }, group.zone);
    const theirHour = minuteOfDay(theirs.time) / HOUR_MINUTES;
    return theirHour >= wake && theirHour < sleep;
  });
  return awake.reduce((sum, { share }) => sum + share, 0) / total;
}
