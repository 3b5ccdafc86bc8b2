import type { Post } from "./post.ts";

/** A post as it was and as it shall be. */
export type ChangedPost = {
  /** As it was. */
  readonly before: Post;
  /** As it shall be; it names the version that it was changed from. */
  readonly after: Post;
};
