import type { PlanSummary, StoredPlan } from "../contract/plan-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { readKeptPlan } from "./read-kept-plan.ts";

const COLUMNS = ["plan_id", "version", "created_at", "plan"] as const;

export async function insertPlan({ trx, workspaceId }: WorkspaceDb, stored: StoredPlan): Promise<void> {
  await trx
    .insertInto("plans")
    .values({
      workspace_id: workspaceId,
      plan_id: stored.id,
      version: stored.version,
      starts_on: stored.plan.startsOn,
      plan: JSON.stringify(stored.plan),
      created_at: stored.createdAt,
    })
    .execute();
}

export async function findPlan({ trx, workspaceId }: WorkspaceDb, planId: string): Promise<StoredPlan | undefined> {
  const row = await trx
    .selectFrom("plans")
    .select(COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .where("plan_id", "=", planId)
    .executeTakeFirst();
  return row === undefined ? undefined : toStoredPlan(row);
}

export async function findPlanOfVersion(
  { trx, workspaceId }: WorkspaceDb,
  version: number,
): Promise<StoredPlan | undefined> {
  const row = await trx
    .selectFrom("plans")
    .select(COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .where("version", "=", version)
    .executeTakeFirst();
  return row === undefined ? undefined : toStoredPlan(row);
}

/** The newest plan; undefined before there is one. */
export async function findCurrentPlan({ trx, workspaceId }: WorkspaceDb): Promise<StoredPlan | undefined> {
  const row = await trx
    .selectFrom("plans")
    .select(COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : toStoredPlan(row);
}

/** Newest first, those older than `before`. */
export async function listPlans(
  { trx, workspaceId }: WorkspaceDb,
  { before, limit }: { before: number | undefined; limit: number },
): Promise<readonly PlanSummary[]> {
  const rows = await trx
    .selectFrom("plans")
    .select(["plan_id", "version", "created_at", "starts_on"])
    .where("workspace_id", "=", workspaceId)
    .$if(before !== undefined, (query) => query.where("version", "<", Number(before)))
    .orderBy("version", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.plan_id,
    version: row.version,
    createdAt: row.created_at,
    startsOn: row.starts_on,
  }));
}

function toStoredPlan(row: { plan_id: string; version: number; created_at: string; plan: unknown }): StoredPlan {
  return { id: row.plan_id, version: row.version, createdAt: row.created_at, plan: readKeptPlan(row.plan) };
}
