import type { PostChange } from "@porchlight/api/contract";
import type { Post } from "@porchlight/core";

const FIELDS = [
  "status",
  "title",
  "text",
  "category",
  "channels",
  "variants",
  "date",
  "time",
  "zone",
  "slotKey",
  "eventId",
  "briefId",
] as const satisfies readonly (keyof PostChange & keyof Post)[];

/** The fields in which two states of a post differ; `null` takes an optional one away. */
export function changesBetween(before: Post, after: Post): PostChange {
  const changed = FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  return Object.fromEntries(changed.map((field) => [field, after[field] ?? null])) as PostChange;
}

/** A post with a change made. */
export function applyChange(post: Post, change: PostChange): Post {
  const next = Object.entries({ ...post, ...change }).filter(([, value]) => value !== null);
  return Object.fromEntries(next) as Post;
}
