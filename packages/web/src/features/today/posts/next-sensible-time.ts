import { type LocalTime, minuteOfDay, type Post, type Slot, timeAtMinute, type WallTime } from "@porchlight/core";
import type { Presence } from "../../../shared/plan/presence.ts";

type Place = {
  /** On the plan's clock, as all that follows. */
  readonly now: WallTime;
  readonly openSlots: readonly Slot[];
  /** Who is there today. */
  readonly presences: readonly Pick<Presence, "fromMinute" | "toMinute">[];
  /** When other posts of the same channels go out today. */
  readonly taken: readonly LocalTime[];
};

/** Time enough to copy a text and to post it. */
const LEAD_MINUTES = 10;
const STEP_MINUTES = 15;
/** Closer than that, two posts on one channel take each other's readers. */
const APART_MINUTES = 120;
/** Later in the evening hardly anybody reads it before the morning. */
const LAST_MINUTE = 21 * 60;

/**
 * When a post that did not go out may go out today: in an open slot of one of its channels; else at the next quarter of an hour
 * with somebody there to answer, away from the other posts; else at the next one before nine in the evening. Undefined when it
 * is later than that.
 */
export function nextSensibleTime({ channels }: Pick<Post, "channels">, place: Place): LocalTime | undefined {
  const { now, openSlots, presences, taken } = place;
  const earliest = minuteOfDay(now.time) + LEAD_MINUTES;
  const slot = openSlots
    .filter(
      ({ channel, date, time }) => channels.includes(channel) && date === now.date && minuteOfDay(time) >= earliest,
    )
    .map(({ time }) => time)
    .sort()[0];
  if (slot !== undefined) return slot;
  const quarters = quartersBetween(earliest, LAST_MINUTE);
  const isApart = (minute: number) => taken.every((time) => Math.abs(minuteOfDay(time) - minute) >= APART_MINUTES);
  const isAttended = (minute: number) =>
    presences.some(({ fromMinute, toMinute }) => fromMinute <= minute && minute < toMinute);
  const minute =
    quarters.find((each) => isApart(each) && isAttended(each)) ??
    quarters.find(isApart) ??
    quarters.find(isAttended) ??
    quarters[0];
  return minute === undefined ? undefined : timeAtMinute(minute);
}

function quartersBetween(from: number, to: number): number[] {
  const first = Math.ceil(from / STEP_MINUTES) * STEP_MINUTES;
  return Array.from(
    { length: Math.max(0, Math.floor((to - first) / STEP_MINUTES) + 1) },
    (_, index) => first + index * STEP_MINUTES,
  );
}
