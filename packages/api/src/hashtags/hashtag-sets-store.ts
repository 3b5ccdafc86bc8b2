import type { HashtagSet } from "../contract/hashtag-set-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";

export async function listHashtagSets(
  { trx, workspaceId }: WorkspaceDb,
  limit: number,
): Promise<readonly HashtagSet[]> {
  const rows = await trx
    .selectFrom("hashtag_sets")
    .select(["hashtag_set_id", "name", "hashtags"])
    .where("workspace_id", "=", workspaceId)
    .orderBy("name")
    .orderBy("hashtag_set_id")
    .limit(limit)
    .execute();
  return rows.map(({ hashtag_set_id, name, hashtags }) => ({ id: hashtag_set_id, name, hashtags }));
}

export async function saveHashtagSet(
  { trx, workspaceId }: WorkspaceDb,
  { id, name, hashtags }: HashtagSet,
): Promise<void> {
  await trx
    .insertInto("hashtag_sets")
    .values({ workspace_id: workspaceId, hashtag_set_id: id, name, hashtags })
    .onConflict((conflict) => conflict.columns(["workspace_id", "hashtag_set_id"]).doUpdateSet({ name, hashtags }))
    .execute();
}

export async function deleteHashtagSet({ trx, workspaceId }: WorkspaceDb, id: string): Promise<boolean> {
  const row = await trx
    .deleteFrom("hashtag_sets")
    .where("workspace_id", "=", workspaceId)
    .where("hashtag_set_id", "=", id)
    .returning("hashtag_set_id")
    .executeTakeFirst();
  return row !== undefined;
}
