import type { Slot } from "../slots/slot.ts";
import type { IsoDate } from "../time/iso-date.ts";
import type { LocalTime } from "../time/local-time.ts";
import { settleWallTime } from "../time/zoned.ts";
import { findNearSlot } from "./find-near-slot.ts";
import type { Post } from "./post.ts";
import { standsInSlot } from "./take-slots.ts";

/** What came of moving a post. */
export type MoveResult =
  | {
      /** The post could be moved. */
      readonly ok: true;
      /** The post in its new place; store it with the version that it names. */
      readonly post: Post;
      /** Where the clock skips the time on that day: the time that the post settled on. */
      readonly settledTime?: LocalTime;
    }
  | {
      /** The post stays where it is. */
      readonly ok: false;
      /** Why; words under `move` in the catalogue. */
      readonly code: "already-published" | "needs-a-day" | "needs-a-time";
    };

/**
 * Moves a post to another day, another time or both; what is not named stays as it is on the clock of the post's zone.
 * On another day it takes over the nearest open slot of one of its channels, without taking that slot's time; where
 * there is none it keeps the slot that it fills. An idea that gets a day becomes a draft.
 */
export function movePost(
  post: Post,
  to: { readonly date?: IsoDate; readonly time?: LocalTime },
  openSlots: readonly Slot[],
): MoveResult {
  if (post.status === "published") return { ok: false, code: "already-published" };
  const date = to.date ?? post.date;
  if (date === undefined) return { ok: false, code: "needs-a-day" };
  const wanted = to.time ?? post.time;
  // A post that comes back to the day of its own slot, or never left it, fills that one.
  const slot = standsInSlot({ ...post, date }) ? undefined : findNearSlot({ ...post, date, time: wanted }, openSlots);
  const time = wanted ?? slot?.time;
  if (time === undefined) return { ok: false, code: "needs-a-time" };
  const settled = settleWallTime({ date, time, zone: post.zone });
  const moved: Post = {
    ...post,
    status: post.status === "idea" ? "draft" : post.status,
    date: settled.date,
    time: settled.time,
    ...(slot === undefined ? {} : { slotKey: slot.key }),
  };
  return settled.movedByMinutes === 0
    ? { ok: true, post: moved }
    : { ok: true, post: moved, settledTime: settled.time };
}
