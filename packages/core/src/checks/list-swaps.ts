import type { Channel } from "../facts/vocabulary.ts";
import { entriesBetween } from "../slots/entries-between.ts";
import { addDays } from "../time/iso-date.ts";
import type { CalendarEntry, CalendarToCheck } from "./calendar-to-check.ts";
import type { Fix } from "./finding.ts";

/** How far away another post may stand and still be swapped with. */
const NEAR_DAYS = 10;
const TRIED_POSTS = 3;

/** An entry, and the channel on which it is looked at. */
export type EntryOn = { readonly channel: Channel; readonly entry: CalendarEntry };

/** Posts to come of other categories with which a post could change places, on the same channels, the nearest first. */
export function listSwaps(calendar: CalendarToCheck, { channel, entry }: EntryOn): Fix[] {
  const { post, date, minute } = entry;
  if (post === undefined) return [];
  const channels = post.channels.toSorted().join();
  return entriesBetween(calendar.entriesOn(channel), { from: addDays(date, -NEAR_DAYS), to: addDays(date, NEAR_DAYS) })
    .flatMap((other) => (other.post === undefined ? [] : [{ ...other, post: other.post }]))
    .filter((other) => other.post.status !== "published" && other.date > calendar.today)
    .filter((other) => other.category !== post.category && other.post.channels.toSorted().join() === channels)
    .sort((a, b) => Math.abs(a.minute - minute) - Math.abs(b.minute - minute))
    .slice(0, TRIED_POSTS)
    .flatMap((other): Fix[] => {
      const { id: withPostId, date: onDate, time } = other.post;
      if (onDate === undefined || time === undefined) return [];
      return [{ kind: "swap", postId: post.id, withPostId, date: onDate, time }];
    });
}
