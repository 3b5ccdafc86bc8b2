import type { CadenceEntry } from "../cadence/cadence-entry.ts";
import type { Plan } from "../plan/plan.ts";
import type { Post } from "../posts/post.ts";
import { rememberPerObject } from "../remember.ts";
import { type Weekday, weekdayOf } from "../time/iso-date.ts";
import { weekdaysOf } from "../time/recurrence.ts";

/** True for a post at a day and time that the plan's cadence gives one of its channels: the plan has weighed that already. */
export function standsInCadence(plan: Plan, { channels, date, time, zone }: Post): boolean {
  if (date === undefined || time === undefined) return false;
  const day = weekdayOf(date);
  return hoursOf(plan).some(
    (hour) => hour.time === time && hour.zone === zone && channels.includes(hour.channel) && hour.days.includes(day),
  );
}

type WeeklyHour = Pick<CadenceEntry, "channel" | "time" | "zone"> & { readonly days: readonly Weekday[] };

const hoursOf = rememberPerObject(({ cadence }: Plan): WeeklyHour[] =>
  cadence.map(({ channel, time, zone, rrule }) => ({ channel, time, zone, days: weekdaysOf(rrule) })),
);
