import type { CadenceEntry } from "../cadence/cadence-entry.ts";
import type { Channel } from "../facts/vocabulary.ts";
import type { Plan } from "../plan/plan.ts";
import type { Post } from "../posts/post.ts";
import { rememberPerObject } from "../remember.ts";
import { type Weekday, weekdayOf } from "../time/iso-date.ts";
import { weekdaysOf } from "../time/recurrence.ts";
import { valueAt } from "./value-at.ts";

/** True for a post at a day and time that the plan's cadence gives one of its channels: the plan has weighed that already. */
export function standsInCadence(plan: Plan, { channels, date, time, zone }: Post): boolean {
  if (date === undefined || time === undefined) return false;
  const day = weekdayOf(date);
  const hours = hoursOf(plan);
  return channels.some((channel) =>
    hours.get(channel)?.some((hour) => hour.time === time && hour.zone === zone && hour.days.includes(day)),
  );
}

type WeeklyHour = Pick<CadenceEntry, "time" | "zone"> & { readonly days: readonly Weekday[] };

const hoursOf = rememberPerObject(({ cadence }: Plan): ReadonlyMap<Channel, readonly WeeklyHour[]> => {
  const hours = new Map<Channel, WeeklyHour[]>();
  for (const { channel, time, zone, rrule } of cadence) {
    valueAt(hours, channel, (): WeeklyHour[] => []).push({ time, zone, days: weekdaysOf(rrule) });
  }
  return hours;
});
