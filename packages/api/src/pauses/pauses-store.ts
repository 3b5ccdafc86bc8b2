import type { Instant } from "@porchlight/core";
import type { Pause } from "../contract/pause-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";

const COLUMNS = ["pause_id", "since", "started_by", "why", "lifted_at", "lifted_by"] as const;

/** The pauses of a workspace, newest first. */
export async function listPauses({ trx, workspaceId }: WorkspaceDb, limit: number): Promise<Pause[]> {
  const rows = await trx
    .selectFrom("pauses")
    .select(COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .orderBy("since", "desc")
    .orderBy("pause_id", "desc")
    .limit(limit)
    .execute();
  return rows.map(toPause);
}

export async function findPause({ trx, workspaceId }: WorkspaceDb, id: string): Promise<Pause | undefined> {
  const row = await trx
    .selectFrom("pauses")
    .select(COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .where("pause_id", "=", id)
    .executeTakeFirst();
  return row === undefined ? undefined : toPause(row);
}

export async function findOpenPause({ trx, workspaceId }: WorkspaceDb): Promise<Pause | undefined> {
  const row = await trx
    .selectFrom("pauses")
    .select(COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .where("lifted_at", "is", null)
    .executeTakeFirst();
  return row === undefined ? undefined : toPause(row);
}

export async function insertPause(
  { trx, workspaceId }: WorkspaceDb,
  pause: Pick<Pause, "id" | "since" | "by" | "why">,
): Promise<Pause> {
  const { id, since, by, why } = pause;
  await trx
    .insertInto("pauses")
    .values({ workspace_id: workspaceId, pause_id: id, since, started_by: by ?? null, why: why ?? null })
    .execute();
  return pause;
}

/** Lifts a pause that is on; nothing happens to another. */
export async function liftPause(
  { trx, workspaceId }: WorkspaceDb,
  { id, at, by }: { readonly id: string; readonly at: Instant; readonly by: string | undefined },
): Promise<void> {
  await trx
    .updateTable("pauses")
    .set({ lifted_at: at, lifted_by: by ?? null })
    .where("workspace_id", "=", workspaceId)
    .where("pause_id", "=", id)
    .where("lifted_at", "is", null)
    .execute();
}

type Row = {
  readonly pause_id: string;
  readonly since: Instant;
  readonly started_by: string | null;
  readonly why: string | null;
  readonly lifted_at: Instant | null;
  readonly lifted_by: string | null;
};

function toPause({ pause_id, since, started_by, why, lifted_at, lifted_by }: Row): Pause {
  return {
    id: pause_id,
    since,
    ...(started_by === null ? {} : { by: started_by }),
    ...(why === null ? {} : { why }),
    ...(lifted_at === null ? {} : { liftedAt: lifted_at }),
    ...(lifted_by === null ? {} : { liftedBy: lifted_by }),
  };
}
