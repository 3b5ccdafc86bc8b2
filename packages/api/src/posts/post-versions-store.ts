import type { Post } from "@porchlight/core";
import { sql } from "kysely";
import { postSchema } from "../contract/post-schemas.ts";
import type { PostVersion } from "../contract/post-version-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";

/** How many versions of a post are kept. */
const VERSIONS_KEPT = 100;

/** Keeps posts as they are now; of each the oldest of many goes. */
export async function keepVersions(
  workspace: WorkspaceDb,
  { posts, now }: { posts: readonly Post[]; now: string },
): Promise<void> {
  if (posts.length === 0) return;
  const { trx, workspaceId } = workspace;
  const keyOf = ({ id, version }: Post) => ({ workspace_id: workspaceId, post_id: id, version });
  await trx
    .insertInto("post_versions")
    .values(posts.map((post) => ({ ...keyOf(post), post: JSON.stringify(post), saved_at: now })))
    .execute();
  const shown = posts.flatMap((post) =>
    [...new Set((post.media ?? []).map(({ id }) => id))].map((id) => ({ ...keyOf(post), media_id: id })),
  );
  if (shown.length > 0) await trx.insertInto("post_media").values(shown).execute();
  await forgetOldest(
    workspace,
    posts.filter(({ version }) => version > VERSIONS_KEPT),
  );
}

async function forgetOldest({ trx, workspaceId }: WorkspaceDb, posts: readonly Post[]): Promise<void> {
  for (const { id, version } of posts) {
    await trx
      .deleteFrom("post_versions")
      .where("workspace_id", "=", workspaceId)
      .where("post_id", "=", id)
      .where("version", "<=", sql<number>`${version - VERSIONS_KEPT}::integer`)
      .execute();
  }
}

/** The posts of these ids as they were first written, by id; without those whose first version is forgotten. */
export async function listFirstVersions(
  { trx, workspaceId }: WorkspaceDb,
  postIds: readonly string[],
): Promise<ReadonlyMap<string, Post>> {
  if (postIds.length === 0) return new Map();
  const rows = await trx
    .selectFrom("post_versions")
    .select(["post_id", "post"])
    .where("workspace_id", "=", workspaceId)
    .where("version", "=", 1)
    .where(sql<boolean>`post_id = any(${postIds}::uuid[])`)
    .orderBy("post_id")
    .limit(postIds.length)
    .execute();
  return new Map(rows.map(({ post_id, post }) => [post_id, postSchema.parse(post)]));
}

/** Newest first, those older than `before`. */
export async function listVersions(
  { trx, workspaceId }: WorkspaceDb,
  { postId, before, limit }: { postId: string; before: number | undefined; limit: number },
): Promise<readonly PostVersion[]> {
  const rows = await trx
    .selectFrom("post_versions")
    .select(["version", "saved_at", "post"])
    .where("workspace_id", "=", workspaceId)
    .where("post_id", "=", postId)
    .$if(before !== undefined, (query) => query.where("version", "<", Number(before)))
    .orderBy("version", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ version, saved_at, post }) => ({ version, savedAt: saved_at, post: postSchema.parse(post) }));
}
