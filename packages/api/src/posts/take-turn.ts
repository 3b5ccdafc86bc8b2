import { sql } from "kysely";
import type { WorkspaceDb } from "../db/in-workspace.ts";

/**
 * Lets other writers of posts of this workspace wait until this transaction ends. Who changes many posts at once takes
 * their slots from one another; two of these side by side would wait for each other for ever.
 */
export async function takeTurn({ trx, workspaceId }: WorkspaceDb): Promise<void> {
  const name = `${workspaceId} posts`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(trx);
}
