import { compareText } from "../compare-text.ts";
import type { Plan } from "../plan/plan.ts";
import { makingMinutesOf } from "../posts/making-minutes.ts";
import type { Post } from "../posts/post.ts";
import type { Slot } from "../slots/slot.ts";
import { type IsoDate, startOfWeek } from "../time/iso-date.ts";
import type { ZoneClocks } from "../time/zone-clocks.ts";
import { type CalendarEntry, type DatedPost, isMissed } from "./calendar-to-check.ts";
import { wordsOf } from "./words-of.ts";

/** A post on the plan's clock; undefined without a day. Ideas have no place on the calendar, even if a day is written on them. */
export function datePost(post: Post, plan: Plan, clocks: ZoneClocks): DatedPost | undefined {
  const { date, time, zone, status } = post;
  if (date === undefined || time === undefined || status === "idea") return undefined;
  const minute = clocks(zone).epochMinuteOf(date, time);
  const day = zone === plan.zone ? date : clocks(plan.zone).dateAt(minute);
  return {
    post,
    minute,
    date: day,
    monday: startOfWeek(day),
    words: wordsOf(post),
    makingMinutes: makingMinutesOf(post.channels),
  };
}

/** What a post is on each of its channels. What was to go out and did not is no part of what followers saw. */
export function entriesOf({ post, date, minute }: DatedPost, today: IsoDate): CalendarEntry[] {
  if (isMissed(post, date, today)) return [];
  return post.channels.map((channel) => ({ channel, category: post.category, date, minute, post }));
}

/** What an open slot is on its channel. */
export function entryOf(slot: Slot, plan: Plan, clocks: ZoneClocks): CalendarEntry {
  const { channel, category, zone } = slot;
  const minute = clocks(zone).epochMinuteOf(slot.date, slot.time);
  return { channel, category, date: zone === plan.zone ? slot.date : clocks(plan.zone).dateAt(minute), minute, slot };
}

/** By moment. */
export function comparePosts(a: DatedPost, b: DatedPost): number {
  return a.minute - b.minute || compareText(a.post.id, b.post.id);
}

/** By moment; at the same one posts come before slots. */
export function compareEntries(a: CalendarEntry, b: CalendarEntry): number {
  const nameOf = ({ post, slot }: CalendarEntry) => (post === undefined ? `1 ${slot?.key}` : `0 ${post.id}`);
  return a.minute - b.minute || compareText(nameOf(a), nameOf(b));
}
