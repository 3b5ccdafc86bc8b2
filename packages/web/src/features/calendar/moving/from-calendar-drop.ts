import { type IsoDate, inZone, type LocalTime, type Post, type TimeZoneId, type WallTime } from "@porchlight/core";
import { wallTimeOf } from "../../../shared/posts/wall-time-of.ts";
import type { Destination } from "./weighing/what-if.ts";

/** Where a post was let go, on the calendar's clock. A day alone keeps the hour. */
export type Drop = {
  readonly date: IsoDate;
  readonly time?: LocalTime;
  /** That of the open slot it was let go on: a post without an hour takes it. */
  readonly slotTime?: LocalTime;
};

/**
 * The day and hour of a drop on the post's own clock. Only wall times are read and written here, so the hour stays the
 * hour whatever the clocks do on the way. A post without an hour takes that of the slot under it, or a day alone. Undefined for a drop that leaves a
 * post where it is.
 */
export function fromCalendarDrop(
  post: Pick<Post, "date" | "time" | "zone">,
  drop: Drop,
  zone: TimeZoneId,
): Destination | undefined {
  const shown = wallTimeOf(post, zone);
  const shownTime = post.zone === zone ? post.time : shown?.time;
  const time = drop.time ?? shownTime ?? drop.slotTime;
  if (time === undefined) return { date: drop.date };
  if (shown?.date === drop.date && (drop.time === undefined || drop.time === shown.time)) return undefined;
  const wall: WallTime = { date: drop.date, time, zone };
  const own = inZone(wall, post.zone);
  return { date: own.date, time: own.time };
}
