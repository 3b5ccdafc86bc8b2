import type { Post } from "@porchlight/core";

/** The posts from one to another, both included, whichever comes first; the last alone where the first is not on the screen. */
export function rangeOf(shown: readonly Pick<Post, "id">[], from: string, to: string): readonly string[] {
  const places = [from, to].map((postId) => shown.findIndex(({ id }) => id === postId)).toSorted((a, b) => a - b);
  const [first = -1, last = -1] = places;
  return first < 0 ? [to] : shown.slice(first, last + 1).map(({ id }) => id);
}
