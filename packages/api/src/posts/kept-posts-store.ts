import type { Instant, Post, SlotKey } from "@porchlight/core";
import { sql } from "kysely";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { POST_COLUMNS, toPost, toRow } from "./post-row.ts";
import { keepVersions } from "./post-versions-store.ts";

/** A post wherever it lies: on the calendar, or since `deletedAt` in the trash, which does not list one whose writing was taken back. */
export type KeptPost = {
  readonly post: Post;
  readonly deletedAt: Instant | undefined;
  readonly isUnwritten?: boolean;
};

/** The posts of these ids, those in the trash as well, held until the transaction ends; in the order of their ids. */
export async function lockPosts(
  { trx, workspaceId }: WorkspaceDb,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KeptPost>> {
  const rows = await trx
    .selectFrom("posts")
    .select([...POST_COLUMNS, "deleted_at"])
    .where("workspace_id", "=", workspaceId)
    .where(sql<boolean>`post_id = any(${ids}::uuid[])`)
    .orderBy("post_id")
    .forUpdate()
    .execute();
  return new Map(rows.map((row) => [row.post_id, { post: toPost(row), deletedAt: row.deleted_at ?? undefined }]));
}

/** The posts that fill these slots, without those of `besides`. */
export async function listHolders(
  { trx, workspaceId }: WorkspaceDb,
  { slotKeys, besides }: { slotKeys: readonly SlotKey[]; besides: readonly string[] },
): Promise<readonly Post[]> {
  const rows = await trx
    .selectFrom("posts")
    .select(POST_COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .where("deleted_at", "is", null)
    .where(sql<boolean>`slot_key = any(${slotKeys}::text[])`)
    .where(sql<boolean>`post_id <> all(${besides}::uuid[])`)
    .execute();
  return rows.map(toPost);
}

const REWRITTEN = [
  ...POST_COLUMNS.filter((column) => column !== "post_id"),
  "updated_at",
  "deleted_at",
  "is_unwritten",
];

/**
 * Writes all of these, new or not, as they are given, and keeps those on the calendar as versions; their slots may go round
 * among them. Every write of a post passes here. Whoever calls has taken the turn of the workspace and has seen that no
 * other post fills these slots.
 */
export async function writePosts(
  workspace: WorkspaceDb,
  { kept, now }: { kept: readonly KeptPost[]; now: Instant },
): Promise<readonly Post[]> {
  const { trx, workspaceId } = workspace;
  await freeSlots(
    workspace,
    kept.map(({ post }) => post.id),
  );
  const rows = await trx
    .insertInto("posts")
    .values(
      kept.map(({ post, deletedAt, isUnwritten = false }) => ({
        workspace_id: workspaceId,
        post_id: post.id,
        version: post.version,
        created_at: now,
        updated_at: now,
        deleted_at: deletedAt ?? null,
        is_unwritten: isUnwritten,
        ...toRow(post),
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(["workspace_id", "post_id"])
        .doUpdateSet(Object.fromEntries(REWRITTEN.map((column) => [column, sql.ref(`excluded.${column}`)]))),
    )
    .returning(POST_COLUMNS)
    .execute();
  const written = new Map(rows.map((row) => [row.post_id, toPost(row)]));
  const shown = kept.filter(({ deletedAt }) => deletedAt === undefined);
  await keepVersions(workspace, { posts: shown.flatMap(({ post }) => written.get(post.id) ?? []), now });
  return kept.flatMap(({ post }) => written.get(post.id) ?? []);
}

// The index looks at each row as it is written, so what changes hands has to be let go of first.
async function freeSlots({ trx, workspaceId }: WorkspaceDb, ids: readonly string[]): Promise<void> {
  await trx
    .updateTable("posts")
    .set({ slot_key: null })
    .where("workspace_id", "=", workspaceId)
    .where("slot_key", "is not", null)
    .where("deleted_at", "is", null)
    .where(sql<boolean>`post_id = any(${ids}::uuid[])`)
    .execute();
}
