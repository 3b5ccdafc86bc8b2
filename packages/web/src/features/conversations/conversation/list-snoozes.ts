import { addDays, type Instant, instantOf, type TimeZoneId, wallTimeAt } from "@porchlight/core";

const HOUR_MS = 3_600_000;
/** A morning's first look. */
const MORNING = "09:00";

/** Until when a conversation may go out of sight: in an hour, in three, tomorrow or on the day after; never past its due. */
export function listSnoozes({
  now,
  zone,
  due,
}: {
  readonly now: Instant;
  readonly zone: TimeZoneId;
  readonly due?: Instant;
}): readonly Instant[] {
  const inHours = [1, 3].map((hours) => new Date(Date.parse(now) + hours * HOUR_MS).toISOString());
  const { date } = wallTimeAt(now, zone);
  const mornings = [1, 2].map((days) => instantOf({ date: addDays(date, days), time: MORNING, zone }));
  const all = [...inHours, ...mornings].map((until) => until.replace(".000Z", "Z"));
  return all.filter((until) => due === undefined || Date.parse(until) < Date.parse(due));
}
