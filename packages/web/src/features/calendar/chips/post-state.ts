import { inZone, type Post, settleWallTime, type TimeZoneId, type WallTime } from "@porchlight/core";

/** How a post stands on the calendar now. `due-today`: it is ready and its hour comes today. `missed`: its hour went by. */
export type PostState = "draft" | "ready" | "due-today" | "published" | "missed";

/** A post's day and hour on the calendar's clock, moved on where that clock skips them; undefined without a day. */
export function wallTimeOf(post: Pick<Post, "date" | "time" | "zone">, zone: TimeZoneId): WallTime | undefined {
  if (post.date === undefined || post.time === undefined) return undefined;
  const { date, time } = settleWallTime({ date: post.date, time: post.time, zone: post.zone });
  return inZone({ date, time, zone: post.zone }, zone);
}

/** `wall` and `now` are read on the same clock. */
export function postStateOf(status: Post["status"], wall: WallTime, now: WallTime): PostState {
  if (status === "published") return "published";
  if (wall.date < now.date || (wall.date === now.date && wall.time < now.time)) return "missed";
  if (status !== "ready") return "draft";
  return wall.date === now.date ? "due-today" : "ready";
}
