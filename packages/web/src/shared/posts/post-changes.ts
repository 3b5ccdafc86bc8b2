import type { PostChange } from "@porchlight/api/contract";
import type { Post } from "@porchlight/core";

// All of them by their type: a field that were missing here would not be saved, nor put back by an undo.
const FIELDS = Object.keys({
  status: true,
  title: true,
  text: true,
  category: true,
  channels: true,
  variants: true,
  date: true,
  time: true,
  zone: true,
  slotKey: true,
  author: true,
  eventId: true,
  series: true,
  evergreen: true,
  briefId: true,
  link: true,
  firstComment: true,
  notes: true,
  media: true,
} satisfies Record<keyof PostChange, true>) as (keyof PostChange)[];

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
