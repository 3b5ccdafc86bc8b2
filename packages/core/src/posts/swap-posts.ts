import { readSlotKey } from "../slots/read-slot-key.ts";
import type { Post } from "./post.ts";

/**
 * Two posts in each other's places: day, wall time and slot change hands, with the zone in which they are read. Undefined
 * where one of them went out, has no day, or does not go to the channel of the slot that it would fill.
 */
export function swapPosts(first: Post, second: Post): readonly [Post, Post] | undefined {
  const firstThere = putInPlaceOf(first, second);
  const secondThere = putInPlaceOf(second, first);
  return firstThere === undefined || secondThere === undefined ? undefined : [firstThere, secondThere];
}

function putInPlaceOf({ slotKey: _left, ...post }: Post, other: Post): Post | undefined {
  const { date, time, zone, slotKey } = other;
  if (post.status === "published" || date === undefined || time === undefined) return undefined;
  if (slotKey !== undefined && !post.channels.includes(readSlotKey(slotKey).channel)) return undefined;
  return { ...post, date, time, zone, ...(slotKey === undefined ? {} : { slotKey }) };
}
