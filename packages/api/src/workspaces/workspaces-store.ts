import type { Instant } from "@porchlight/core";
import { sql } from "kysely";
import type { Workspace } from "../contract/workspace-schemas.ts";
import type { InstallationDb, WorkspaceDb } from "../db/in-workspace.ts";
import { takeTurn } from "../db/take-turn.ts";

/** A place in the list of workspaces, which goes by age. */
export type WorkspacePlace = { readonly createdAt: Instant; readonly id: string };

const COLUMNS = ["workspace_id", "name", "created_at"] as const;

export async function listWorkspaces(
  { trx }: InstallationDb,
  { after, limit }: { after: WorkspacePlace | undefined; limit: number },
): Promise<readonly Workspace[]> {
  const rows = await trx
    .selectFrom("workspaces")
    .select(COLUMNS)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(created_at, workspace_id) > (${after?.createdAt}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy("created_at")
    .orderBy("workspace_id")
    .limit(limit)
    .execute();
  return rows.map(toWorkspace);
}

export async function insertWorkspace({ trx }: InstallationDb, workspace: Workspace): Promise<void> {
  await trx
    .insertInto("workspaces")
    .values({ workspace_id: workspace.id, name: workspace.name, created_at: workspace.createdAt })
    .execute();
}

/** Keeps a workspace where there is none at all; several processes starting at once make one. */
export async function insertFirstWorkspace(installation: InstallationDb, workspace: Workspace): Promise<void> {
  await takeTurn(installation, "first workspace");
  const found = await installation.trx.selectFrom("workspaces").select("workspace_id").limit(1).executeTakeFirst();
  if (found === undefined) await insertWorkspace(installation, workspace);
}

/** Lets other writers of the workspace wait until this transaction ends; posts may still be written. */
export async function lockWorkspace({ trx, workspaceId }: WorkspaceDb): Promise<void> {
  await trx
    .selectFrom("workspaces")
    .select("workspace_id")
    .where("workspace_id", "=", workspaceId)
    .forNoKeyUpdate()
    .execute();
}

export async function renameWorkspace({ trx, workspaceId }: WorkspaceDb, name: string): Promise<void> {
  await trx
    .updateTable("workspaces")
    .set({ name })
    .where("workspace_id", "=", workspaceId)
    .where("name", "<>", name)
    .execute();
}

function toWorkspace(row: { workspace_id: string; name: string; created_at: string }): Workspace {
  return { id: row.workspace_id, name: row.name, createdAt: row.created_at };
}
