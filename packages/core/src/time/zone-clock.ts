import { addDays, type IsoDate } from "./iso-date.ts";
import { type LocalTime, minuteOfDay } from "./local-time.ts";
import { DAY_MINUTES } from "./week-ring.ts";
import { type Instant, instantOf, offsetMinutesOn, type TimeZoneId } from "./zoned.ts";

/** Reads many wall times of one zone; it remembers the offsets it has looked up, so keep it for one run, not for good. */
export type ZoneClock = {
  readonly zone: TimeZoneId;
  /** Minutes since 1970-01-01T00:00Z, by the same rules as `instantOf`. */
  readonly epochMinuteOf: (date: IsoDate, time: LocalTime) => number;
  readonly instantOf: (date: IsoDate, time: LocalTime) => Instant;
  /** What the clock shows at a moment, as minutes since midnight; in the night of a change of clocks it may be off by the change. */
  readonly minuteOfDayAt: (epochMinute: number) => number;
};

export function makeZoneClock(zone: TimeZoneId): ZoneClock {
  const noonOffsets = new Map<IsoDate, number>();
  const noonOffsetOn = (date: IsoDate) => {
    const known = noonOffsets.get(date) ?? offsetMinutesOn(date, zone);
    noonOffsets.set(date, known);
    return known;
  };
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
  const epochMinuteOf = (date: IsoDate, time: LocalTime) => {
    const offset = steadyOffsetOn(date);
    if (offset === undefined) return Date.parse(instantOf({ date, time, zone })) / MINUTE_MS;
    return Date.parse(`${date}T00:00Z`) / MINUTE_MS + minuteOfDay(time) - offset;
  };
  return {
    zone,
    epochMinuteOf,
    instantOf: (date, time) =>
      steadyOffsetOn(date) === undefined
        ? instantOf({ date, time, zone })
        : new Date(epochMinuteOf(date, time) * MINUTE_MS).toISOString().replace(".000Z", "Z"),
    minuteOfDayAt: (epochMinute) => {
      const utcDay = dayOf(epochMinute);
      const localDay = dayOf(epochMinute + noonOffsetOn(utcDay));
      const local = epochMinute + noonOffsetOn(localDay);
      return ((local % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
    },
  };
}

const MINUTE_MS = 60_000;

function dayOf(minute: number): IsoDate {
  return new Date(minute * MINUTE_MS).toISOString().slice(0, 10) as IsoDate;
}
