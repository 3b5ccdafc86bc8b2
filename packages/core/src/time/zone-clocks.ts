import { makeZoneClock, type ZoneClock } from "./zone-clock.ts";
import type { TimeZoneId } from "./zoned.ts";

/** The clock of each zone, made when it is first asked for. */
export type ZoneClocks = (zone: TimeZoneId) => ZoneClock;

/** Clocks for one run: each remembers what it has looked up. */
export function makeZoneClocks(): ZoneClocks {
  const known = new Map<TimeZoneId, ZoneClock>();
  return (zone) => {
    const clock = known.get(zone) ?? makeZoneClock(zone);
    known.set(zone, clock);
    return clock;
  };
}
