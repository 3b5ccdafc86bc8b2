import type { Instant } from "./zoned.ts";

const MINUTE_MS = 60_000;

/** Minutes since 1970 in UTC, with a fraction where the moment has seconds. */
export function epochMinuteAt(instant: Instant): number {
  return Date.parse(instant) / MINUTE_MS;
}

/** The moment of so many minutes since 1970 in UTC, to the millisecond; whole seconds are written without a fraction. */
export function instantAtEpochMinute(minute: number): Instant {
  return new Date(Math.round(minute * MINUTE_MS)).toISOString().replace(".000Z", "Z");
}
