import type { Instant } from "@porchlight/core";
import { sql } from "kysely";
import type { TrashedPost } from "../contract/change-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { POST_COLUMNS, toPost } from "./post-row.ts";

/** A place in the trash, which goes from the post deleted last to the one deleted first. */
export type TrashPlace = { readonly deletedAt: Instant; readonly id: string };

export async function listTrash(
  { trx, workspaceId }: WorkspaceDb,
  { after, limit }: { after: TrashPlace | undefined; limit: number },
): Promise<readonly TrashedPost[]> {
  const rows = await trx
    .selectFrom("posts")
    .select([...POST_COLUMNS, "deleted_at"])
    .where("workspace_id", "=", workspaceId)
    .where("deleted_at", "is not", null)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(deleted_at, post_id) < (${after?.deletedAt}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy("deleted_at", "desc")
    .orderBy("post_id", "desc")
    .limit(limit)
    .execute();
  return rows.flatMap((row) => (row.deleted_at === null ? [] : [{ post: toPost(row), deletedAt: row.deleted_at }]));
}

/** Takes what was deleted before this moment away for good; how many posts it was. */
export async function deleteTrashBefore({ trx, workspaceId }: WorkspaceDb, before: Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("posts")
    .where("workspace_id", "=", workspaceId)
    .where("deleted_at", "<", before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
