import { addDays, type Instant, type IsoDate, instantOf, type Weekday, wallTimeAt, weekdayOf } from "@porchlight/core";
import type { KeptDigest } from "./digests-store.ts";

/** A mail about the day that comes later than this tells of a day that is over. */
const LATEST_MS = 6 * 3_600_000;

type Clock = Pick<KeptDigest, "time" | "zone">;
type Timed = Clock & Pick<KeptDigest, "isStopped" | "updatedAt"> & { readonly days: readonly Weekday[] };

/**
 * The day whose mail is due at a moment, on the digest's own clock; one that was made or changed since its hour waits for the
 * next. In the night that is the day before, of a digest that comes late in the evening.
 */
export function findDueDay(digest: Timed, now: Instant): IsoDate | undefined {
  const { zone, days, isStopped, updatedAt } = digest;
  if (isStopped) return undefined;
  const today = wallTimeAt(now, zone).date;
  return [today, addDays(today, -1)].find((day) => {
    const hourMs = Date.parse(hourOf(digest, day));
    const isDue = hourMs <= Date.parse(now) && !isOver(digest, { day, now });
    return isDue && days.includes(weekdayOf(day)) && hourMs >= Date.parse(updatedAt);
  });
}

/** Whether the hour of a day's mail is so long past that it goes out no more. */
export function isOver(digest: Clock, { day, now }: { readonly day: IsoDate; readonly now: Instant }): boolean {
  return Date.parse(now) - Date.parse(hourOf(digest, day)) > LATEST_MS;
}

function hourOf({ time, zone }: Clock, date: IsoDate): Instant {
  return instantOf({ date, time, zone });
}
