import type { Plan } from "../plan/plan.ts";
import type { Post } from "../posts/post.ts";
import { weekdayOf } from "../time/iso-date.ts";
import { weekdaysOf } from "../time/recurrence.ts";

/** True for a post at a day and time that the plan's cadence gives one of its channels: the plan has weighed that already. */
export function standsInCadence({ cadence }: Plan, { channels, date, time, zone }: Post): boolean {
  if (date === undefined || time === undefined) return false;
  const day = weekdayOf(date);
  return cadence.some(
    (entry) =>
      channels.includes(entry.channel) &&
      entry.time === time &&
      entry.zone === zone &&
      weekdaysOf(entry.rrule).includes(day),
  );
}
