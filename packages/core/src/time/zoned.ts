import { Temporal } from "temporal-polyfill";
import type { IsoDate } from "./iso-date.ts";
import type { LocalTime } from "./local-time.ts";

/** An IANA time-zone name such as `Europe/London`. */
export type TimeZoneId = string;

/** A moment as ISO 8601 text in UTC, such as `2026-11-23T14:00:00Z`. Always derived, never the stored truth. */
export type Instant = string;

/** What a clock on a wall shows: a day and a time in a zone. */
export type WallTime = {
  /** The day. */
  readonly date: IsoDate;
  /** The time of day. */
  readonly time: LocalTime;
  /** Where the clock hangs. */
  readonly zone: TimeZoneId;
};

/** A wall time as the clock really shows it. */
export type SettledTime = WallTime & {
  /** Minutes that the clock skipped; 0 outside daylight-saving gaps. */
  readonly movedByMinutes: number;
};

/**
 * The moment of a wall time. A time that the clock skips moves on by the gap (02:30 becomes 03:30);
 * of a time that happens twice the first counts.
 *
 * @throws RangeError for a zone that `isTimeZone` does not know.
 */
export function instantOf(wall: WallTime): Instant {
  return zonedOf(wall).toInstant().toString();
}

/**
 * A wall time as the clock really shows it: differs from the input only when the input lies in a daylight-saving gap.
 *
 * @throws RangeError for a zone that `isTimeZone` does not know.
 */
export function settleWallTime(wall: WallTime): SettledTime {
  const wanted = plainOf(wall);
  const settled = zonedOf(wall).toPlainDateTime();
  const movedByMinutes = wanted.until(settled, { largestUnit: "minutes" }).minutes;
  return { ...wallOf(settled), zone: wall.zone, movedByMinutes };
}

/**
 * What the clock of a zone shows at a moment.
 *
 * @throws RangeError for text that is no moment, and for a zone that `isTimeZone` does not know.
 */
export function wallTimeAt(instant: Instant, zone: TimeZoneId): WallTime {
  return { ...wallOf(Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime()), zone };
}

/**
 * The same moment as a wall time, read on the clock of another zone.
 *
 * @throws RangeError for a zone that `isTimeZone` does not know.
 */
export function inZone(wall: WallTime, zone: TimeZoneId): WallTime {
  if (wall.zone === zone) return wall;
  return wallTimeAt(instantOf(wall), zone);
}

/** Minutes that a zone's clock is ahead of UTC at noon of a day. */
export function offsetMinutesOn(date: IsoDate, zone: TimeZoneId): number {
  return zonedOf({ date, time: "12:00", zone }).offsetNanoseconds / 60_000_000_000;
}

function plainOf({ date, time }: WallTime): Temporal.PlainDateTime {
  // Read by position: half the time of having the whole text parsed.
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  return new Temporal.PlainDateTime(year, month, day, Number(time.slice(0, 2)), Number(time.slice(3, 5)));
}

function zonedOf(wall: WallTime): Temporal.ZonedDateTime {
  return plainOf(wall).toZonedDateTime(wall.zone, { disambiguation: "compatible" });
}

function wallOf(plain: Temporal.PlainDateTime): { date: IsoDate; time: LocalTime } {
  return {
    date: plain.toPlainDate().toString() as IsoDate,
    time: plain.toPlainTime().toString({ smallestUnit: "minute" }) as LocalTime,
  };
}
