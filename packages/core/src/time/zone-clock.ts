import { remember } from "../remember.ts";
import { instantAtEpochMinute } from "./epoch-minutes.ts";
import { addDays, type DateRange, daysBetween, type IsoDate } from "./iso-date.ts";
import { type LocalTime, minuteOfDay } from "./local-time.ts";
import { listOffsetSteps, type OffsetStep } from "./offset-steps.ts";
import { DAY_MINUTES } from "./week-ring.ts";
import { type Instant, instantOf, offsetMinutesOn, type TimeZoneId, wallTimeAt } from "./zoned.ts";

/** Reads many wall times of one zone; it remembers the offsets it has looked up, so keep it for one run, not for good. */
export type ZoneClock = {
  readonly zone: TimeZoneId;
  /** Minutes since 1970-01-01T00:00Z, by the same rules as `instantOf`. */
  readonly epochMinuteOf: (date: IsoDate, time: LocalTime) => number;
  readonly instantOf: (date: IsoDate, time: LocalTime) => Instant;
  /** What the clock shows at a moment, as minutes since midnight; in the night of a change of clocks it may be off by the change. */
  readonly minuteOfDayAt: (epochMinute: number) => number;
  /** The day that the clock shows at a moment. */
  readonly dateAt: (epochMinute: number) => IsoDate;
};

export function makeZoneClock(zone: TimeZoneId): ZoneClock {
  // A whole year's changes of clocks are looked up in the time that a few of its days would take.
  const stepsOf = remember((year: string) => listOffsetSteps(zone, wholeYear(year)));
  const noonOffsetOn = (date: IsoDate) =>
    stepsOf(date.slice(0, 4)).findLast(({ from }) => from <= date)?.offsetMinutes ?? offsetMinutesOn(date, zone);
  const steadyOffsets = new Map<IsoDate, number | undefined>();
  // A day between two noons of the same offset has that offset all through; around a change of clocks the exact way is taken.
  const steadyOffsetOn = (date: IsoDate) => {
    if (steadyOffsets.has(date)) return steadyOffsets.get(date);
    const offset = noonOffsetOn(date);
    const isSteady = noonOffsetOn(addDays(date, -1)) === offset && noonOffsetOn(addDays(date, 1)) === offset;
    const steady = isSteady && Number.isInteger(offset) ? offset : undefined;
    steadyOffsets.set(date, steady);
    return steady;
  };
  const startOfSteady = remember((date: IsoDate) => {
    const offset = steadyOffsetOn(date);
    return offset === undefined ? Number.NaN : wallMinuteOf(date, "00:00") - offset;
  });
  const turnOn = remember((date: IsoDate) => findTurn({ date, stepsOf, noonOffsetOn }));
  const epochMinuteOf = (date: IsoDate, time: LocalTime) => {
    const start = startOfSteady(date);
    if (!Number.isNaN(start)) return start + minuteOfDay(time);
    const turn = turnOn(date);
    return turn === undefined
      ? Date.parse(instantOf({ date, time, zone })) / MINUTE_MS
      : settleAt(turn, { date, time });
  };
  return {
    zone,
    epochMinuteOf,
    instantOf: (date, time) =>
      steadyOffsetOn(date) === undefined
        ? instantOf({ date, time, zone })
        : instantAtEpochMinute(epochMinuteOf(date, time)),
    minuteOfDayAt: (epochMinute) => {
      const utcDay = dayOf(epochMinute);
      const localDay = dayOf(epochMinute + noonOffsetOn(utcDay));
      const local = epochMinute + noonOffsetOn(localDay);
      return ((local % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
    },
    dateAt: (epochMinute) => {
      const day = dayOf(epochMinute + noonOffsetOn(dayOf(epochMinute)));
      const offset = steadyOffsetOn(day);
      if (offset !== undefined && dayOf(epochMinute + offset) === day) return day;
      return wallTimeAt(new Date(epochMinute * MINUTE_MS).toISOString(), zone).date;
    },
  };
}

/** A change of clocks: the moment of it, in minutes since 1970, and how far the clock is ahead of UTC before it and after. */
type Turn = { readonly atMinute: number; readonly before: number; readonly after: number };

/** The one change of clocks round a day; undefined where there are more, or it is none of whole minutes. */
function findTurn(clock: {
  readonly date: IsoDate;
  readonly stepsOf: (year: string) => readonly OffsetStep[];
  readonly noonOffsetOn: (date: IsoDate) => number;
}): Turn | undefined {
  const { date, stepsOf, noonOffsetOn } = clock;
  const [dayBefore, dayAfter] = [addDays(date, -1), addDays(date, 1)];
  const years = new Set([date, dayAfter].map((day) => day.slice(0, 4)));
  const steps = [...years].flatMap(stepsOf).filter(({ from }) => from === date || from === dayAfter);
  const [step, another] = steps.filter(({ changedAtMinute }) => changedAtMinute !== undefined);
  if (step?.changedAtMinute === undefined || another !== undefined) return undefined;
  const turn = { atMinute: step.changedAtMinute, before: noonOffsetOn(dayBefore), after: noonOffsetOn(dayAfter) };
  const isWhole = Object.values(turn).every(Number.isInteger);
  const isOnlyOne = noonOffsetOn(date) === (step.from === date ? turn.after : turn.before);
  return isWhole && isOnlyOne ? turn : undefined;
}

// Of a time that happens twice the first counts; one that the clock skips moves on by the gap.
function settleAt(
  { atMinute, before, after }: Turn,
  wall: { readonly date: IsoDate; readonly time: LocalTime },
): number {
  const minute = wallMinuteOf(wall.date, wall.time);
  const [early, late] = [minute - before, minute - after];
  return early < atMinute || late < atMinute ? early : late;
}

/** A wall time as if its clock stood at UTC. */
function wallMinuteOf(date: IsoDate, time: LocalTime): number {
  return daysBetween(EPOCH, date) * DAY_MINUTES + minuteOfDay(time);
}

const MINUTE_MS = 60_000;
const EPOCH = "1970-01-01";

function wholeYear(year: string): DateRange {
  return { from: `${year}-01-01` as IsoDate, to: `${year}-12-31` as IsoDate };
}

function dayOf(minute: number): IsoDate {
  return addDays(EPOCH, Math.floor(minute / DAY_MINUTES));
}
