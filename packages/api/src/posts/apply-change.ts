import { isDeepStrictEqual } from "node:util";
import type { Instant, Post } from "@porchlight/core";
import type { Change } from "../contract/change-schemas.ts";
import type { PostChange } from "../contract/post-schemas.ts";
import type { KeptPost } from "./kept-posts-store.ts";

type ChangeInput = {
  /** The post as it is kept; undefined for one that is created. */
  readonly before: KeptPost | undefined;
  /** The post as it was first written, where writing it is taken back. */
  readonly first?: Post | undefined;
  readonly now: Instant;
  readonly newId: () => string;
};

/** What a change makes of a post: a new one, a higher version, or one in the trash. */
export function applyChange(change: Change, { before, first, now, newId }: ChangeInput): KeptPost {
  if (change.kind === "create") return { post: { id: newId(), version: 1, ...change.post }, deletedAt: undefined };
  if (before === undefined) throw new Error(`expected the post ${change.id} to be there`);
  const post = { ...before.post, version: before.post.version + 1 };
  if (change.kind === "delete") {
    const isUnwritten = change.takesBackCreate === true && isAsWritten(before.post, first);
    return { post, deletedAt: now, isUnwritten };
  }
  return { post: withFields(post, change.change ?? {}), deletedAt: undefined };
}

// Its slot may have been lost to another post while it lay unseen.
function isAsWritten(post: Post, first: Post | undefined): boolean {
  const contentOf = ({ version: _, slotKey: __, ...content }: Post) => content;
  return first !== undefined && isDeepStrictEqual(contentOf(post), contentOf(first));
}

/** `null` takes an optional field away. */
function withFields(post: Post, change: PostChange): Post {
  const kept = Object.entries({ ...post, ...change }).filter(([, value]) => value !== null && value !== undefined);
  // The change may only hold fields of a post, and may take away only those that are optional.
  return Object.fromEntries(kept) as Post;
}
