import type { Post } from "@porchlight/core";

/** The posts of both, each once; of a post that stands in both the newer version. */
export function joinPosts(some: readonly Post[], others: readonly Post[]): readonly Post[] {
  const joined = new Map(some.map((post) => [post.id, post]));
  for (const post of others) {
    const known = joined.get(post.id);
    if (known === undefined || known.version <= post.version) joined.set(post.id, post);
  }
  return [...joined.values()];
}
