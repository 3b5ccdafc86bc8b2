import type { Instant } from "@porchlight/core";
import { sql } from "kysely";
import { TRASH_DAYS, type TrashedPost } from "../contract/change-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { POST_COLUMNS, toPost } from "./post-row.ts";

/** A place in the trash, which goes from the post deleted last to the one deleted first. */
export type TrashPlace = { readonly deletedAt: Instant; readonly id: string };

const DAY_MILLISECONDS = 86_400_000;

/** What was deleted at this moment or later lies in the trash. */
export function trashSince(now: Instant): Instant {
  return new Date(Date.parse(now) - TRASH_DAYS * DAY_MILLISECONDS).toISOString();
}

export async function listTrash(
  { trx, workspaceId }: WorkspaceDb,
  { after, limit, since }: { after: TrashPlace | undefined; limit: number; since: Instant },
): Promise<readonly TrashedPost[]> {
  const rows = await trx
    .selectFrom("posts")
    .select([...POST_COLUMNS, "deleted_at"])
    .where("workspace_id", "=", workspaceId)
    .where("deleted_at", ">=", since)
    .where(sql<boolean>`not is_unwritten`)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(deleted_at, post_id) < (${after?.deletedAt}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy("deleted_at", "desc")
    .orderBy("post_id", "desc")
    .limit(limit)
    .execute();
  return rows.flatMap((row) => (row.deleted_at === null ? [] : [{ post: toPost(row), deletedAt: row.deleted_at }]));
}

/**
 * Takes what was deleted before this moment away for good; how many posts it was. The last post of a series that goes on
 * is kept, unseen: by it the series knows that it had a post for that day.
 */
export async function deleteTrashBefore({ trx, workspaceId }: WorkspaceDb, before: Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("posts")
    .where("workspace_id", "=", workspaceId)
    .where("deleted_at", "<", before)
    .where((eb) =>
      eb.or([
        eb("series", "is", null),
        sql<boolean>`series ->> 'day' < (
          select max(other.series ->> 'day') from posts as other
          where other.workspace_id = posts.workspace_id and other.series ->> 'id' = posts.series ->> 'id')`,
        sql<boolean>`not exists (
          select from posts as other
          where other.workspace_id = posts.workspace_id and other.series ->> 'id' = posts.series ->> 'id'
            and other.deleted_at is null)`,
      ]),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
