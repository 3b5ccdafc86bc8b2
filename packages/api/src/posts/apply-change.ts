import type { Post } from "@porchlight/core";
import type { PostChange } from "../contract/post-schemas.ts";

/** The post with a change made to it; `null` takes an optional field away. */
export function applyChange(post: Post, change: PostChange): Post {
  const kept = Object.entries({ ...post, ...change }).filter(([, value]) => value !== null && value !== undefined);
  // The change may only hold fields of a post, and may take away only those that are optional.
  return Object.fromEntries(kept) as Post;
}
