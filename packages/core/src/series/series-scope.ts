import type { ChangedPost } from "../posts/changed-post.ts";
import type { NewPost } from "../posts/new-post-for.ts";
import type { Post } from "../posts/post.ts";

/** Which posts of a series a change is meant for, besides the one that was changed. */
export const SERIES_SCOPES = ["this", "following", "all"] as const;
/** One of `SERIES_SCOPES`. */
export type SeriesScope = (typeof SERIES_SCOPES)[number];

/** What a change of a series comes to: posts to write, to change and to take away. */
export type SeriesChanges = {
  /** Posts to write. */
  readonly created: readonly NewPost[];
  /** Posts to change. */
  readonly changed: readonly ChangedPost[];
  /** Posts to take away. */
  readonly deleted: readonly Post[];
};
