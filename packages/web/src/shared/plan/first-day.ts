import { addDays, type Instant, type IsoDate, isTimeZone, startOfWeek, wallTimeAt } from "@porchlight/core";

/** The day a new plan begins: today if it is a Monday where the business is, else the coming one. */
export function firstDayOf(now: Instant, zone: string): IsoDate {
  const today = wallTimeAt(now, isTimeZone(zone) ? zone : "UTC").date;
  const monday = startOfWeek(today);
  return monday === today ? today : addDays(monday, 7);
}
