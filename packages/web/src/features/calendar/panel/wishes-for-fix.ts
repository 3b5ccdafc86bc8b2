import { type Fix, type Post, splitPost, swapPosts } from "@porchlight/core";
import type { Wish } from "../../../shared/posts/history/wish.ts";
import { changesBetween } from "../../../shared/posts/post-changes.ts";

type Wanted = {
  readonly fix: Exclude<Fix, { kind: "move-to" }>;
  readonly post: Post;
  readonly findPost: (postId: string) => Post | undefined;
};

/**
 * What a fix changes, all at once; nothing where it cannot be taken any more. A move is the mover's, who knows of slots and
 * clocks.
 */
export function wishesForFix({ fix, post, findPost }: Wanted): Wish[] {
  switch (fix.kind) {
    case "change-category":
      return [{ kind: "change", post, change: { category: fix.category } }];
    case "assign-to":
      return [post, ...fix.otherPostIds.flatMap((id) => findPost(id) ?? [])].map((given) => ({
        kind: "change",
        post: given,
        change: { author: fix.person },
      }));
    case "unschedule": {
      const slot = post.slotKey === undefined ? {} : { slotKey: null };
      return [{ kind: "change", post, change: { date: null, time: null, status: "idea", ...slot } }];
    }
    case "swap": {
      const other = findPost(fix.withPostId);
      const swapped = other && swapPosts(post, other);
      if (other === undefined || swapped === undefined) return [];
      return [
        { kind: "change", post, change: changesBetween(post, swapped[0]) },
        { kind: "change", post: other, change: changesBetween(other, swapped[1]) },
      ];
    }
    case "split": {
      const split = splitPost(post, fix);
      if (split === undefined) return [];
      return [
        { kind: "change", post, change: changesBetween(post, split.stays) },
        { kind: "create", post: split.leaves },
      ];
    }
  }
}
