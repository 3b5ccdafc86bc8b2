import type { IsoDate } from "./iso-date.ts";
import { offsetMinutesOn, type TimeZoneId } from "./zoned.ts";

/** The week is a ring that begins on Monday 00:00 of the business's clock. */
export const WEEK_MINUTES = 10_080;
export const DAY_MINUTES = 1440;
/** Checks lie on quarter hours; arrivals are counted in them. */
export const QUARTER_MINUTES = 15;
export const DAY_QUARTERS = 96;
export const WEEK_QUARTERS = 672;

/** A minute of any week as a minute of the ring, 0 to 10,079. */
export function onWeekRing(minute: number): number {
  return ((minute % WEEK_MINUTES) + WEEK_MINUTES) % WEEK_MINUTES;
}

/** Minutes to add to a zone's own week to stand on the business's, with the clocks of the week of `startsOn`. */
export function minutesToBusinessClock(
  zone: TimeZoneId,
  clock: { readonly businessZone: TimeZoneId; readonly startsOn: IsoDate },
): number {
  if (zone === clock.businessZone) return 0;
  return offsetMinutesOn(clock.startsOn, clock.businessZone) - offsetMinutesOn(clock.startsOn, zone);
}
