import {
  type Instant,
  type IsoDate,
  instantOf,
  minuteOfDay,
  type Weekday,
  wallTimeAt,
  weekdayOf,
} from "@porchlight/core";
import type { KeptDigest } from "./digests-store.ts";

/** A mail about the day that comes later than this tells of a day that is over. */
const LATEST_MINUTES = 360;

type Timed = Pick<KeptDigest, "time" | "zone" | "isStopped" | "updatedAt"> & { readonly days: readonly Weekday[] };

/** The day whose mail is due at a moment, on the digest's own clock; one that was made or changed since its hour waits for the next. */
export function findDueDay(digest: Timed, now: Instant): IsoDate | undefined {
  const { time, zone, days, isStopped, updatedAt } = digest;
  const { date, time: shown } = wallTimeAt(now, zone);
  if (isStopped || !days.includes(weekdayOf(date)) || shown < time) return undefined;
  if (minuteOfDay(shown) - minuteOfDay(time) > LATEST_MINUTES) return undefined;
  return Date.parse(instantOf({ date, time, zone })) < Date.parse(updatedAt) ? undefined : date;
}
