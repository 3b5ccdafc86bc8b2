import { inZone, type Post, settleWallTime, type TimeZoneId, type WallTime } from "@porchlight/core";

/** A post's day and hour on the calendar's clock, moved on where that clock skips them; undefined without a day. */
export function wallTimeOf(post: Pick<Post, "date" | "time" | "zone">, zone: TimeZoneId): WallTime | undefined {
  if (post.date === undefined || post.time === undefined) return undefined;
  const { date, time } = settleWallTime({ date: post.date, time: post.time, zone: post.zone });
  return inZone({ date, time, zone: post.zone }, zone);
}
