import { compareText } from "../compare-text.ts";
import type { Channel } from "../facts/vocabulary.ts";
import type { Plan } from "../plan/plan.ts";
import { makingMinutesOf } from "../posts/making-minutes.ts";
import type { Post } from "../posts/post.ts";
import { spreadWeeksOf } from "../posts/week-minutes.ts";
import type { Slot } from "../slots/slot.ts";
import { type IsoDate, startOfWeek } from "../time/iso-date.ts";
import type { ZoneClocks } from "../time/zone-clocks.ts";
import type { CalendarEntry, DatedPost } from "./calendar-to-check.ts";
import { standsInCadence } from "./stands-in-cadence.ts";

/** By what posts and slots are put on a calendar: the plan's clock, and the day it is. */
export type Placing = { readonly plan: Plan; readonly clocks: ZoneClocks; readonly today: IsoDate };

/** A post on the plan's clock; undefined without a day. Ideas have no place on the calendar, even if a day is written on them. */
export function datePost(post: Post, { plan, clocks, today }: Placing): DatedPost | undefined {
  const { date, time, zone, status, category, channels } = post;
  if (date === undefined || time === undefined || status === "idea") return undefined;
  const minute = clocks(zone).epochMinuteOf(date, time);
  const day = zone === plan.zone ? date : clocks(plan.zone).dateAt(minute);
  return {
    category,
    date: day,
    minute,
    post,
    monday: startOfWeek(day),
    isMissed: status !== "published" && day < today,
    isInCadence: standsInCadence(plan, post),
    makingMinutes: makingMinutesOf(channels),
    makingWeeks: spreadWeeksOf(plan, channels),
  };
}

/** An open slot on the plan's clock. */
export function dateSlot(slot: Slot, { plan, clocks }: Placing): CalendarEntry {
  const { category, zone } = slot;
  const minute = clocks(zone).epochMinuteOf(slot.date, slot.time);
  return { category, date: zone === plan.zone ? slot.date : clocks(plan.zone).dateAt(minute), minute, slot };
}

/** Where something stands. */
export function channelsOf({ post, slot }: CalendarEntry): readonly Channel[] {
  if (post !== undefined) return post.channels;
  return slot === undefined ? [] : [slot.channel];
}

/** By moment; at the same one posts come before slots. */
export function compareEntries(a: CalendarEntry, b: CalendarEntry): number {
  return a.minute - b.minute || compareText(nameOf(a), nameOf(b));
}

function nameOf({ post, slot }: CalendarEntry): string {
  return post === undefined ? `1 ${slot?.key}` : `0 ${post.id}`;
}
