import type { Channel, IsoDate, LocalTime, Post, SlotKey } from "@porchlight/core";
import { sql } from "kysely";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { tryWrite } from "../db/try-write.ts";
import { ProblemError } from "../http/problem-error.ts";
import { listOf } from "../http/read-request.ts";
import { findUnknownMedia } from "./find-unknown-media.ts";
import { POST_COLUMNS, type PostRow, toPost, toRow } from "./post-row.ts";
import { keepVersions } from "./post-versions-store.ts";
import { takeTurn } from "./take-turn.ts";

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

/** What writing came to: done, or another post fills the slot (`holder`, unless it has gone in the meantime). */
export type SlotWrite<T> =
  | { readonly ok: true; readonly written: T }
  | { readonly ok: false; readonly holder: Post | undefined };

const SLOT_ATTEMPTS = 3;

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

/** The post that went out last on each of these channels, up to and including a day. */
export async function listLastPublished(
  { trx, workspaceId }: WorkspaceDb,
  { channels, until }: { channels: readonly Channel[]; until: IsoDate },
): Promise<readonly Post[]> {
  const last = sql<PostRow>`
    select distinct on (post_id) last.*
    from unnest(${channels}::text[]) as wanted (channel)
    cross join lateral (
      select ${sql.join(POST_COLUMNS.map((column) => sql.ref(column)))}
      from posts
      where "workspace_id" = ${workspaceId} and status = 'published' and deleted_at is null
        and on_date <= ${until} and wanted.channel = any (channels)
      order by on_date desc, at_time desc
      limit 1
    ) as last`;
  return (await last.execute(trx)).rows.map(toPost);
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

export async function insertPost(
  workspace: WorkspaceDb,
  { post, now }: { post: Post; now: string },
): Promise<SlotWrite<Post>> {
  const { trx, workspaceId } = workspace;
  const stamps = { version: post.version, created_at: now, updated_at: now };
  return writeIntoSlot(workspace, { post, now }, async () => {
    const row = await trx
      .insertInto("posts")
      .values({ workspace_id: workspaceId, post_id: post.id, ...stamps, ...toRow(post) })
      .returning(POST_COLUMNS)
      .executeTakeFirstOrThrow();
    return toPost(row);
  });
}

/** Replaces the post that has this version; its version goes up by one. `undefined` when it has another by now. */
export async function updatePost(
  workspace: WorkspaceDb,
  { post, version, now }: { post: Post; version: number; now: string },
): Promise<SlotWrite<Post | undefined>> {
  const { trx, workspaceId } = workspace;
  return writeIntoSlot(workspace, { post, now }, async () => {
    const row = await trx
      .updateTable("posts")
      .set({ version: version + 1, updated_at: now, ...toRow(post) })
      .where("workspace_id", "=", workspaceId)
      .where("post_id", "=", post.id)
      .where("version", "=", version)
      .where("deleted_at", "is", null)
      .returning(POST_COLUMNS)
      .executeTakeFirst();
    return row === undefined ? undefined : toPost(row);
  });
}

/** True when the post had this version and lies in the trash now; its slot is open from then on. */
export async function deletePost(
  workspace: WorkspaceDb,
  { postId, version, now }: { postId: string; version: number; now: string },
): Promise<boolean> {
  const { trx, workspaceId } = workspace;
  await takeTurn(workspace);
  const row = await trx
    .updateTable("posts")
    .set({ version: version + 1, updated_at: now, deleted_at: now })
    .where("workspace_id", "=", workspaceId)
    .where("post_id", "=", postId)
    .where("version", "=", version)
    .where("deleted_at", "is", null)
    .returning("post_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Every write of a post passes here: its pictures are known, its slot is free, and it is kept as a version. */
async function writeIntoSlot<T extends Post | undefined>(
  workspace: WorkspaceDb,
  { post, now }: { post: Post; now: string },
  write: () => Promise<T>,
): Promise<SlotWrite<T>> {
  const unknown = await findUnknownMedia(workspace, [post]);
  if (unknown.length > 0) {
    throw new ProblemError(
      "post-refused",
      listOf(unknown.map((problem) => ({ ...problem, path: problem.path.slice(1) }))),
    );
  }
  await takeTurn(workspace);
  for (let attempt = 1; ; attempt += 1) {
    const done = await tryWrite({ workspace, constraint: "posts_slot" }, write);
    if (done !== undefined) {
      if (done.written !== undefined) await keepVersions(workspace, { posts: [done.written], now });
      return { ok: true, written: done.written };
    }
    const holder = await findHolder(workspace, post.slotKey);
    // Whoever had it may have left it just now.
    if (holder !== undefined || attempt === SLOT_ATTEMPTS) return { ok: false, holder };
  }
}

async function findHolder({ trx, workspaceId }: WorkspaceDb, slotKey: SlotKey | undefined): Promise<Post | undefined> {
  const row = await trx
    .selectFrom("posts")
    .select(POST_COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .where("slot_key", "=", slotKey ?? null)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
  return row === undefined ? undefined : toPost(row);
}
