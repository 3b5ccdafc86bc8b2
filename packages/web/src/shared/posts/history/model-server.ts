import type { Change } from "@porchlight/api/contract";
import { InvariantError, type Post, type SlotKey } from "@porchlight/core";
import { applyChange } from "../post-changes.ts";

/** A server that keeps posts in memory as the real one does, for tests of what is sent to it. */
export type ModelServer = {
  readonly send: (changes: readonly Change[]) => Promise<readonly Post[]>;
  /** The posts that are not in the trash, without their versions and in one order of fields. */
  readonly shown: () => string;
  readonly live: () => readonly Post[];
  /** What the trash lists: without posts whose writing was taken back. */
  readonly trashed: () => readonly Post[];
};

type Kept = { readonly post: Post; readonly isInTrash: boolean; readonly isUnwritten?: boolean };

export function createModelServer(): ModelServer {
  let kept: ReadonlyMap<string, Kept> = new Map();
  let made = 0;
  const live = () => [...kept.values()].filter(({ isInTrash }) => !isInTrash).map(({ post }) => post);

  function changeAll(changes: readonly Change[]): readonly Post[] {
    const next = new Map(kept);
    const posts = changes.map((change) => {
      const after = afterChange(change);
      next.set(after.post.id, after);
      return after;
    });
    for (const [index, { post, isInTrash }] of posts.entries()) {
      if (isInTrash || post.slotKey === undefined || !isFilled(post.slotKey, post.id)) continue;
      if (changes[index]?.kind !== "restore") throw new InvariantError(`two posts in the slot ${post.slotKey}`);
      const { slotKey: _, ...free } = post;
      next.set(post.id, { post: free, isInTrash });
    }
    kept = next;
    return posts.flatMap(({ post }) => next.get(post.id)?.post ?? []);

    function isFilled(slotKey: SlotKey, besides: string): boolean {
      return [...next.values()].some(
        ({ post, isInTrash }) => !isInTrash && post.id !== besides && post.slotKey === slotKey,
      );
    }
  }

  function afterChange(change: Change): Kept {
    if (change.kind === "create") {
      made += 1;
      return { post: { id: `post-${made}`, version: 1, ...change.post }, isInTrash: false };
    }
    const before = kept.get(change.id);
    if (before === undefined || before.post.version !== change.version) {
      throw new InvariantError(`made on another version than ${before?.post.version}: ${JSON.stringify(change)}`);
    }
    if (before.isInTrash !== (change.kind === "restore"))
      throw new InvariantError(`not where the post is: ${JSON.stringify(change)}`);
    const post = { ...before.post, version: before.post.version + 1 };
    if (change.kind === "delete") return { post, isInTrash: true, isUnwritten: change.takesBackCreate === true };
    return { post: applyChange(post, change.change ?? {}), isInTrash: false };
  }

  return {
    send: async (changes) => changeAll(changes),
    live,
    trashed: () =>
      [...kept.values()].filter(({ isInTrash, isUnwritten }) => isInTrash && !isUnwritten).map(({ post }) => post),
    shown: () =>
      JSON.stringify(
        live()
          .map(({ version: _, ...post }) => Object.entries(post).toSorted(([a], [b]) => (a < b ? -1 : 1)))
          .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
      ),
  };
}
