import type { SavedReply } from "../contract/saved-reply-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";

export async function listSavedReplies(
  { trx, workspaceId }: WorkspaceDb,
  limit: number,
): Promise<readonly SavedReply[]> {
  const rows = await trx
    .selectFrom("saved_replies")
    .select(["saved_reply_id", "name", "text"])
    .where("workspace_id", "=", workspaceId)
    .orderBy("name")
    .orderBy("saved_reply_id")
    .limit(limit)
    .execute();
  return rows.map(({ saved_reply_id, name, text }) => ({ id: saved_reply_id, name, text }));
}

export async function saveSavedReply({ trx, workspaceId }: WorkspaceDb, { id, name, text }: SavedReply): Promise<void> {
  await trx
    .insertInto("saved_replies")
    .values({ workspace_id: workspaceId, saved_reply_id: id, name, text })
    .onConflict((conflict) => conflict.columns(["workspace_id", "saved_reply_id"]).doUpdateSet({ name, text }))
    .execute();
}

/** False when there is no such reply. */
export async function deleteSavedReply({ trx, workspaceId }: WorkspaceDb, id: string): Promise<boolean> {
  const row = await trx
    .deleteFrom("saved_replies")
    .where("workspace_id", "=", workspaceId)
    .where("saved_reply_id", "=", id)
    .returning("saved_reply_id")
    .executeTakeFirst();
  return row !== undefined;
}
