import type { Instant, IsoDate } from "@porchlight/core";
import type { Selectable } from "kysely";
import type { Feed } from "../contract/feed-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import type { FeedsTable } from "../db/tables.ts";

/** A feed beside the SHA-256 of its secret. */
export type KeptFeed = { readonly feed: Feed; readonly fingerprint: string };

const COLUMNS = ["feed_id", "person", "shows_routine", "shows_posts", "created_at", "fetched_on"] as const;
type FeedRow = Pick<Selectable<FeedsTable>, (typeof COLUMNS)[number]>;

/** Oldest first. */
export async function listKeptFeeds({ trx, workspaceId }: WorkspaceDb, limit: number): Promise<readonly KeptFeed[]> {
  const rows = await trx
    .selectFrom("feeds")
    .select([...COLUMNS, "secret_fingerprint"])
    .where("workspace_id", "=", workspaceId)
    .orderBy("created_at")
    .orderBy("feed_id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ feed: toFeed(row), fingerprint: row.secret_fingerprint }));
}

export async function insertFeed({ trx, workspaceId }: WorkspaceDb, { feed, fingerprint }: KeptFeed): Promise<void> {
  await trx
    .insertInto("feeds")
    .values({
      workspace_id: workspaceId,
      feed_id: feed.id,
      person: feed.person ?? null,
      shows_routine: feed.parts.includes("routine"),
      shows_posts: feed.parts.includes("posts"),
      secret_fingerprint: fingerprint,
      created_at: feed.createdAt,
      fetched_on: null,
    })
    .execute();
}

/** Puts another secret in place of the one before; undefined when there is no such feed. */
export async function replaceFeedSecret(
  { trx, workspaceId }: WorkspaceDb,
  { id, fingerprint }: { readonly id: string; readonly fingerprint: string },
): Promise<Feed | undefined> {
  const row = await trx
    .updateTable("feeds")
    .set({ secret_fingerprint: fingerprint, fetched_on: null })
    .where("workspace_id", "=", workspaceId)
    .where("feed_id", "=", id)
    .returning(COLUMNS)
    .executeTakeFirst();
  return row === undefined ? undefined : toFeed(row);
}

export async function noteFetch(
  { trx, workspaceId }: WorkspaceDb,
  { id, day }: { readonly id: string; readonly day: IsoDate },
): Promise<void> {
  await trx
    .updateTable("feeds")
    .set({ fetched_on: day })
    .where("workspace_id", "=", workspaceId)
    .where("feed_id", "=", id)
    .execute();
}

/** False when there is none. */
export async function deleteFeed({ trx, workspaceId }: WorkspaceDb, id: string): Promise<boolean> {
  const row = await trx
    .deleteFrom("feeds")
    .where("workspace_id", "=", workspaceId)
    .where("feed_id", "=", id)
    .returning("feed_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** When each post of a range of days was last changed. */
export async function listChangeMoments(
  { trx, workspaceId }: WorkspaceDb,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): Promise<ReadonlyMap<string, Instant>> {
  const rows = await trx
    .selectFrom("posts")
    .select(["post_id", "updated_at"])
    .where("workspace_id", "=", workspaceId)
    .where("on_date", ">=", from)
    .where("on_date", "<=", to)
    .where("deleted_at", "is", null)
    .execute();
  return new Map(rows.map(({ post_id, updated_at }) => [post_id, updated_at]));
}

function toFeed(row: FeedRow): Feed {
  return {
    id: row.feed_id,
    ...(row.person === null ? {} : { person: row.person }),
    parts: [...(row.shows_routine ? (["routine"] as const) : []), ...(row.shows_posts ? (["posts"] as const) : [])],
    createdAt: row.created_at,
    ...(row.fetched_on === null ? {} : { fetchedOn: row.fetched_on }),
  };
}
