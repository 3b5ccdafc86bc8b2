import type { HandOver, Instant } from "@porchlight/core";
import type { StoredHandOvers } from "../contract/hand-over-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";

const COLUMNS = ["version", "hand_overs", "updated_at"] as const;

/** What holds where nothing is handed over. */
const NOTHING: StoredHandOvers = { version: 0, handOvers: [], updatedAt: null };

type NewHandOvers = { readonly handOvers: readonly HandOver[]; readonly updatedAt: Instant };

export async function findHandOvers({ trx, workspaceId }: WorkspaceDb): Promise<StoredHandOvers> {
  const row = await trx
    .selectFrom("hand_overs")
    .select(COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .executeTakeFirst();
  return row === undefined ? NOTHING : toStored(row);
}

/** Keeps the first of a workspace; `undefined` when there are some. */
export async function insertHandOvers(
  { trx, workspaceId }: WorkspaceDb,
  { handOvers, updatedAt }: NewHandOvers,
): Promise<StoredHandOvers | undefined> {
  const row = await trx
    .insertInto("hand_overs")
    .values({ workspace_id: workspaceId, version: 1, hand_overs: JSON.stringify(handOvers), updated_at: updatedAt })
    .onConflict((conflict) => conflict.column("workspace_id").doNothing())
    .returning(COLUMNS)
    .executeTakeFirst();
  return row === undefined ? undefined : toStored(row);
}

/** Replaces those that have this version; `undefined` when they have another by now. */
export async function updateHandOvers(
  { trx, workspaceId }: WorkspaceDb,
  { version, handOvers, updatedAt }: NewHandOvers & { readonly version: number },
): Promise<StoredHandOvers | undefined> {
  const row = await trx
    .updateTable("hand_overs")
    .set({ version: version + 1, hand_overs: JSON.stringify(handOvers), updated_at: updatedAt })
    .where("workspace_id", "=", workspaceId)
    .where("version", "=", version)
    .returning(COLUMNS)
    .executeTakeFirst();
  return row === undefined ? undefined : toStored(row);
}

// What was kept went through the contract's schema on its way in.
function toStored(row: { version: number; hand_overs: unknown; updated_at: string }): StoredHandOvers {
  return { version: row.version, handOvers: row.hand_overs as HandOver[], updatedAt: row.updated_at };
}
