import type { Channel } from "../facts/vocabulary.ts";
import type { Plan } from "../plan/plan.ts";
import type { Post } from "../posts/post.ts";
import { rememberPerObject } from "../remember.ts";
import { WEEKDAYS, weekdayIndexOf } from "../time/iso-date.ts";
import { minuteOfDay } from "../time/local-time.ts";
import { weekdaysOf } from "../time/recurrence.ts";
import { DAY_MINUTES } from "../time/week-ring.ts";
import type { TimeZoneId } from "../time/zoned.ts";
import { valueAt } from "./value-at.ts";

/** True for a post at a day and time that the plan's cadence gives one of its channels: the plan has weighed that already. */
export function standsInCadence(plan: Plan, { channels, date, time, zone }: Post): boolean {
  if (date === undefined || time === undefined) return false;
  const hours = hoursOf(plan).get(zone);
  if (hours === undefined) return false;
  const minute = weekdayIndexOf(date) * DAY_MINUTES + minuteOfDay(time);
  return channels.some((channel) => hours.get(channel)?.has(minute));
}

/** In each zone, when a channel posts, in minutes since Monday's midnight. */
type WeeklyHours = ReadonlyMap<TimeZoneId, ReadonlyMap<Channel, ReadonlySet<number>>>;

const hoursOf = rememberPerObject(({ cadence }: Plan): WeeklyHours => {
  const hours = new Map<TimeZoneId, Map<Channel, Set<number>>>();
  for (const { channel, time, zone, rrule } of cadence) {
    const here = valueAt(hours, zone, () => new Map<Channel, Set<number>>());
    const minutes = valueAt(here, channel, () => new Set<number>());
    for (const day of weekdaysOf(rrule)) minutes.add(WEEKDAYS.indexOf(day) * DAY_MINUTES + minuteOfDay(time));
  }
  return hours;
});
