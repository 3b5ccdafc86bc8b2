import type { Post } from "@porchlight/core";

type PickedFrom = {
  readonly findPost: (postId: string) => Post | undefined;
  /** What the filter hides is not changed unseen; it counts again when it is shown again. */
  readonly isShown: (post: Post) => boolean;
};

/** The posts that are meant by these picks. */
export function pickedPosts(postIds: readonly string[], { findPost, isShown }: PickedFrom): readonly Post[] {
  return postIds.flatMap((postId) => findPost(postId) ?? []).filter(isShown);
}
