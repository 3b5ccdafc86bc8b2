import type { Post } from "@porchlight/core";
import { callServer } from "./call-server.ts";
import { followEvents, type Heard } from "./follow-events.ts";

/** What was told by one message: one change by its number, or everything up to a number after having been away. */
export type Told = { readonly number: number; readonly isCatchUp: boolean };

/** A page without a screen: it holds the posts of a workspace and keeps them as they are by what it is told. */
export type FollowedPosts = {
  readonly posts: ReadonlyMap<string, Post>;
  readonly told: readonly Told[];
  /** Resolves when everything up to this number is told and fetched. */
  readonly upTo: (number: number) => Promise<void>;
  readonly leave: () => Promise<void>;
};

const RETRY_MILLISECONDS = 50;

/**
 * Follows the posts of a workspace through one process. When that goes away it comes back with the number of the last
 * change it has seen through, as a browser does, until somebody answers.
 */
export function followPosts(url: string, workspace: string): FollowedPosts {
  const posts = new Map<string, Post>();
  const told: Told[] = [];
  const leaving = new AbortController();
  let leaveStream = (): void => {};
  let number: number | undefined;

  async function fetchAll(): Promise<void> {
    const found: Post[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const from: string = cursor === "" ? "" : `&cursor=${cursor}`;
      const { body } = await callServer(url, { get: `${workspace}/posts?limit=200${from}` });
      found.push(...body.items);
      cursor = body.nextCursor;
    }
    posts.clear();
    for (const post of found) posts.set(post.id, post);
  }

  async function fetchOne(id: string): Promise<void> {
    const { status, body } = await callServer(url, { get: `${workspace}/posts/${id}` });
    if (status === 404) posts.delete(id);
    else posts.set(id, body);
  }

  async function take({ event, data }: Heard): Promise<void> {
    if (event === "viewers") return;
    const isCatchUp = event !== "changed";
    const ids = isCatchUp ? undefined : data.changes.find(({ kind }: { kind: string }) => kind === "posts")?.ids;
    await (ids === undefined ? fetchAll() : Promise.all(ids.map(fetchOne)));
    number = data.number ?? number;
    if (event !== "hello") told.push({ number: number ?? 0, isCatchUp });
  }

  async function followOnce(): Promise<void> {
    const headers: Record<string, string> = number === undefined ? {} : { "last-event-id": String(number) };
    const stream = await followEvents(`${url}${workspace}/events`, headers);
    leaveStream = stream.leave;
    while (!leaving.signal.aborted) await take(await stream.next());
  }

  async function follow(): Promise<void> {
    while (!leaving.signal.aborted) {
      await followOnce().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS));
    }
  }

  const following = follow();
  return {
    posts,
    told,
    upTo: async (wanted) => {
      while (number === undefined || number < wanted) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    leave: async () => {
      leaving.abort();
      leaveStream();
      await following;
    },
  };
}
