import type { Channel, IsoDate, LocalTime, Post, SlotKey } from "@porchlight/core";
import { sql } from "kysely";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { POST_COLUMNS, toPost } from "./post-row.ts";

/** A place in the list of posts: by day and time, those without a day last. */
export type PostPlace = {
  readonly date?: IsoDate | undefined;
  readonly time?: LocalTime | undefined;
  readonly id: string;
};

/** Which posts are listed; all where nothing is said. */
export type PostsWanted = {
  readonly seriesId?: string | undefined;
  readonly undated?: "true" | undefined;
  readonly evergreen?: "true" | undefined;
};

export async function findPost({ trx, workspaceId }: WorkspaceDb, postId: string): Promise<Post | undefined> {
  const row = await trx
    .selectFrom("posts")
    .select(POST_COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .where("post_id", "=", postId)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
  return row === undefined ? undefined : toPost(row);
}

export async function listPosts(
  { trx, workspaceId }: WorkspaceDb,
  { after, limit, only }: { after: PostPlace | undefined; limit: number; only: PostsWanted },
): Promise<readonly Post[]> {
  const rows = await trx
    .selectFrom("posts")
    .select(POST_COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .where("deleted_at", "is", null)
    .$if(only.seriesId !== undefined, (query) => query.where(sql<boolean>`series ->> 'id' = ${only.seriesId}`))
    .$if(only.undated !== undefined, (query) => query.where("on_date", "is", null))
    .$if(only.evergreen !== undefined, (query) => query.where("evergreen", "is not", null))
    .$if(after !== undefined, (query) =>
      query.where(
        after?.date === undefined
          ? sql<boolean>`on_date is null and post_id > ${after?.id}::uuid`
          : sql<boolean>`((on_date, at_time, post_id) > (${after.date}::date, ${after.time}::time, ${after.id}::uuid) or on_date is null)`,
      ),
    )
    .orderBy("on_date", (order) => order.asc().nullsLast())
    .orderBy("at_time", (order) => order.asc().nullsLast())
    .orderBy("post_id")
    .limit(limit)
    .execute();
  return rows.map(toPost);
}

/** The posts of an inclusive range of days, by day and time. */
export async function listPostsBetween(
  { trx, workspaceId }: WorkspaceDb,
  { from, to, limit }: { from: IsoDate; to: IsoDate; limit: number },
): Promise<readonly Post[]> {
  const rows = await trx
    .selectFrom("posts")
    .select(POST_COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .where("on_date", ">=", from)
    .where("on_date", "<=", to)
    .where("deleted_at", "is", null)
    .orderBy("on_date")
    .orderBy("at_time")
    .orderBy("post_id")
    .limit(limit)
    .execute();
  return rows.map(toPost);
}

/**
 * The post that went out last on each of these channels, up to and including a day. It goes from one set of channels that posts
 * have to the next, and in each to its last post, so however many posts there are, few are read.
 */
export async function listLastPublished(
  { trx, workspaceId }: WorkspaceDb,
  { channels, until }: { channels: readonly Channel[]; until: IsoDate },
): Promise<readonly Post[]> {
  const published = sql`"workspace_id" = ${workspaceId} and status = 'published' and deleted_at is null`;
  const lastIds = sql<string>`(
    with recursive sets as (
      (select channels from posts where ${published} order by channels limit 1)
      union all
      select next.channels
      from sets cross join lateral (
        select channels from posts where ${published} and channels > sets.channels order by channels limit 1
      ) as next
    )
    select distinct on (wanted.channel) last.post_id
    from sets
    cross join lateral (
      select post_id, on_date, at_time
      from posts
      where ${published} and channels = sets.channels and on_date <= ${until}
      order by on_date desc, at_time desc
      limit 1
    ) as last
    join unnest(${channels}::text[]) as wanted (channel) on wanted.channel = any (sets.channels)
    order by wanted.channel, last.on_date desc, last.at_time desc)`;
  const rows = await trx
    .selectFrom("posts")
    .select(POST_COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .where("post_id", "in", lastIds)
    .execute();
  return rows.map(toPost);
}

/** Which of these slots some post fills, wherever on the calendar the post stands. */
export async function listFilledSlotKeys(
  { trx, workspaceId }: WorkspaceDb,
  keys: readonly SlotKey[],
): Promise<ReadonlySet<SlotKey>> {
  const rows = await trx
    .selectFrom("posts")
    .select("slot_key")
    .where("workspace_id", "=", workspaceId)
    .where("deleted_at", "is", null)
    .where(sql<boolean>`slot_key = any(${keys}::text[])`)
    .execute();
  return new Set(rows.flatMap(({ slot_key }) => slot_key ?? []));
}
