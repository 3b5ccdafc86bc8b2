import type { Plan } from "../plan/plan.ts";
import type { Post } from "../posts/post.ts";
import { weekdayOf } from "../time/iso-date.ts";

/** True for a post at a day and time that the plan's cadence gives one of its channels: the plan has weighed that already. */
export function standsInCadence({ cadence }: Plan, { channels, date, time, zone }: Post): boolean {
  if (date === undefined || time === undefined) return false;
  const day = weekdayOf(date).toUpperCase();
  return cadence.some(
    (entry) =>
      channels.includes(entry.channel) &&
      entry.time === time &&
      entry.zone === zone &&
      (/BYDAY=([A-Z,]+)/.exec(entry.rrule)?.[1]?.split(",").includes(day) ?? false),
  );
}
