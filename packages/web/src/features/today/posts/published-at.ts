import type { Post, WallTime } from "@porchlight/core";
import { wallText } from "../../../shared/wall/wall-text.ts";

/** A post that went out: at its own hour, or now where that is still to come. `now` is on the post's clock. */
export function publishedAt(post: Post, now: WallTime): Post {
  const { date, time } = post;
  const isAhead = date === undefined || time === undefined || wallText({ date, time }) > wallText(now);
  return { ...post, status: "published", ...(isAhead ? { date: now.date, time: now.time } : {}) };
}
