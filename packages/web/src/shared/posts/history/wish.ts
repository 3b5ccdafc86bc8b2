import type { Change, PostChange } from "@porchlight/api/contract";
import type { NewPost, Post } from "@porchlight/core";
import { applyChange } from "../post-changes.ts";
import type { Shown } from "../with-posts.ts";
import { type History, markOf, NOT_WRITTEN, type Step, versionOf } from "./history.ts";

/** One change that somebody wants, of a post as they see it; `restore` is of a post as it lies in the trash, be it changed. */
export type Wish =
  | { readonly kind: "create"; readonly post: NewPost }
  | { readonly kind: "change"; readonly post: Post; readonly change: PostChange }
  | { readonly kind: "delete"; readonly post: Post }
  | { readonly kind: "restore"; readonly post: Post; readonly change?: PostChange };

/** The wish as it is sent, on the version that the history knows. */
export function toChange(wish: Wish, history: History): Change {
  if (wish.kind === "create") {
    const { channels, ...post } = wish.post;
    return { kind: "create", post: { ...post, channels: [...channels] } };
  }
  const target = { id: wish.post.id, version: versionOf(history, wish.post) };
  if (wish.kind === "change") return { kind: "change", ...target, change: wish.change };
  return { kind: wish.kind, ...target, ...("change" in wish ? { change: wish.change } : {}) };
}

/** What a wish came to: `post` is the server's state after it. */
export function toStep(wish: Wish, post: Post, history: History): Step {
  const { id: postId, version } = post;
  const mark = wish.kind === "create" ? NOT_WRITTEN : markOf(history, postId, versionOf(history, wish.post));
  if (wish.kind === "create" || wish.kind === "restore") {
    return { postId, before: { post: undefined, mark }, after: { post, mark: version } };
  }
  if (wish.kind === "delete") {
    return { postId, before: { post: wish.post, mark }, after: { post: undefined, mark: version } };
  }
  // Only what was changed is put back; the rest is as the server has it.
  const fields = Object.keys(wish.change) as (keyof PostChange)[];
  const back = Object.fromEntries(fields.map((field) => [field, wish.post[field] ?? null])) as PostChange;
  return { postId, before: { post: applyChange(post, back), mark }, after: { post, mark: version } };
}

/** How the calendar looks as soon as a wish is made; a new post goes by `newId` until the server has given it one. */
export function showWish(wish: Wish, newId: string): Shown {
  if (wish.kind === "create") return { postId: newId, post: { id: newId, version: 1, ...wish.post } };
  const { id: postId } = wish.post;
  if (wish.kind === "delete") return { postId, post: undefined };
  return { postId, post: wish.change === undefined ? wish.post : applyChange(wish.post, wish.change) };
}
