import { type Activity, type IsoDate, type LocalTime, minuteOfDay } from "@porchlight/core";
import type { RoutineVisit } from "../../../shared/plan/routine-visits.ts";

/** Blocks of work that one person does one after the other. */
export type Sitting = {
  readonly person: string;
  readonly date: IsoDate;
  readonly time: LocalTime;
  readonly minutes: number;
  /** When it looks at the messages, if it does. */
  readonly checkTime?: LocalTime;
  /** Everything else that is done in it, in order. */
  readonly work: readonly { readonly activity: Activity; readonly minutes: number }[];
};

/** A pause that nobody gets up for. */
const PAUSE_MINUTES = 5;

/** The visits of some days, those that follow each other as one sitting; in the order in which they begin. */
export function listSittings(visits: readonly RoutineVisit[]): Sitting[] {
  const open = new Map<string, Sitting>();
  const done: Sitting[] = [];
  for (const visit of visits) {
    const who = `${visit.person} ${visit.date}`;
    const sitting = open.get(who);
    if (sitting !== undefined && minuteOfDay(visit.time) <= endOf(sitting) + PAUSE_MINUTES) {
      open.set(who, joined(sitting, visit));
    } else {
      if (sitting !== undefined) done.push(sitting);
      open.set(who, begun(visit));
    }
  }
  return [...done, ...open.values()].toSorted((a, b) => `${a.date}${a.time}`.localeCompare(`${b.date}${b.time}`));
}

function begun({ person, date, time, minutes, activity, isLook }: RoutineVisit): Sitting {
  return {
    person,
    date,
    time,
    minutes,
    ...(isLook ? { checkTime: time } : {}),
    work: isLook ? [] : [{ activity, minutes }],
  };
}

function joined(sitting: Sitting, visit: RoutineVisit): Sitting {
  const { checkTime, work } = begun(visit);
  const end = Math.max(endOf(sitting), minuteOfDay(visit.time) + visit.minutes);
  return {
    ...sitting,
    minutes: end - minuteOfDay(sitting.time),
    ...(sitting.checkTime === undefined && checkTime !== undefined ? { checkTime } : {}),
    work: [...sitting.work, ...work],
  };
}

function endOf({ time, minutes }: Sitting): number {
  return minuteOfDay(time) + minutes;
}
