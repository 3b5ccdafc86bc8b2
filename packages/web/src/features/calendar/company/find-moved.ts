import type { Post } from "@porchlight/core";

/** Where posts stand, by their ids: whatever differs is another place. */
export type Places = ReadonlyMap<string, string>;

export function placesOf(posts: readonly Post[]): Places {
  return new Map(posts.map(({ id, date, time }) => [id, `${date} ${time}`]));
}

/** The posts that stood elsewhere before. New ones have not moved. */
export function findMoved(before: Places, posts: readonly Post[]): readonly string[] {
  return [...placesOf(posts)].filter(([id, place]) => before.has(id) && before.get(id) !== place).map(([id]) => id);
}
