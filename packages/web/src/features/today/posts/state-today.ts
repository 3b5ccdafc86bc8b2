import type { Day } from "../use-today.ts";
import { isOver, type PlacedPost } from "./sort-posts.ts";

/** How a post of today stands. `overdue`: its hour went by and nobody said that it is out. `held`: everything is paused. */
export type StateToday = "out" | "unfinished" | "held" | "overdue" | "ready";

export function stateToday({ post, wall }: PlacedPost, { now, pause }: Pick<Day, "now" | "pause">): StateToday {
  if (post.status === "published") return "out";
  if (post.status !== "ready") return "unfinished";
  if (pause !== undefined) return "held";
  return isOver(wall, now) ? "overdue" : "ready";
}
