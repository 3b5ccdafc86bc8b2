import { inZone, type Post, settleWallTime, type TimeZoneId, type WallTime } from "@porchlight/core";

type Placed = Pick<Post, "date" | "time" | "zone">;

/** The answer for the clock that was asked for last: a calendar asks on one, of every post, with every drawing. */
const known = new WeakMap<Placed, WallTime>();

/** A post's day and hour on the calendar's clock, moved on where that clock skips them; undefined without a day. */
export function wallTimeOf(post: Placed, zone: TimeZoneId): WallTime | undefined {
  if (post.date === undefined || post.time === undefined) return undefined;
  const before = known.get(post);
  if (before?.zone === zone) return before;
  const { date, time } = settleWallTime({ date: post.date, time: post.time, zone: post.zone });
  const wall = inZone({ date, time, zone: post.zone }, zone);
  known.set(post, wall);
  return wall;
}
