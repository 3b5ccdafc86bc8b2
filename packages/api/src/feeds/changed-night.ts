import { addDays, type Instant, instantOf, listZoneChanges, type WallTime } from "@porchlight/core";

const MINUTE_MS = 60_000;
/** As far from a change of clocks as a time may be told twice or not at all, and more than that. */
const NEAR_MS = 180 * MINUTE_MS;

/**
 * The moment at which a stretch begins where it lies so near to a change of clocks that programs disagree on it: in an hour that
 * the clock skips or shows twice, or ending in one. Undefined for all others.
 */
export function findChangedNight({ minutes, ...wall }: WallTime & { readonly minutes: number }): Instant | undefined {
  const { date, zone } = wall;
  const { changes } = listZoneChanges(zone, { from: addDays(date, -1), to: addDays(date, 2) });
  if (changes.length === 0) return undefined;
  const startsAt = instantOf(wall);
  const startMs = Date.parse(startsAt);
  const isNear = changes.some((change) => {
    const changeMs = Date.parse(instantOf({ ...change, zone: "UTC" })) - change.minutesBefore * MINUTE_MS;
    return startMs < changeMs + NEAR_MS && startMs + minutes * MINUTE_MS > changeMs - NEAR_MS;
  });
  return isNear ? startsAt : undefined;
}
