import type { Post, WallTime } from "@porchlight/core";

/** How a post stands on the calendar now. `due-today`: it is ready and its hour comes today. `missed`: its hour went by. */
export type PostState = "draft" | "ready" | "due-today" | "published" | "missed";

/** `wall` and `now` are read on the same clock. */
export function postStateOf(status: Post["status"], wall: WallTime, now: WallTime): PostState {
  if (status === "published") return "published";
  if (wall.date < now.date || (wall.date === now.date && wall.time < now.time)) return "missed";
  if (status !== "ready") return "draft";
  return wall.date === now.date ? "due-today" : "ready";
}
