import type { Instant } from "@porchlight/core";
import type { NewWatchedBrand, WatchedBrand } from "../contract/watched-brand-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";

const COLUMNS = ["brand_id", "version", "name", "why", "links", "created_at", "updated_at"] as const;

/** The brands to learn from, oldest first, each with its last look. */
export async function listWatchedBrands(workspace: WorkspaceDb, limit: number): Promise<WatchedBrand[]> {
  const { trx, workspaceId } = workspace;
  const reading = trx
    .selectFrom("watched_brands")
    .select(COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .orderBy("created_at")
    .orderBy("brand_id")
    .limit(limit);
  const [rows, looks] = await Promise.all([reading.execute(), sumLooks(workspace)]);
  return rows.map((row) => toBrand(row, looks.get(row.brand_id)));
}

/** Holds a brand until the transaction ends; others who write to it wait. */
export async function lockWatchedBrand(workspace: WorkspaceDb, id: string): Promise<WatchedBrand | undefined> {
  const row = await workspace.trx
    .selectFrom("watched_brands")
    .select(COLUMNS)
    .where("workspace_id", "=", workspace.workspaceId)
    .where("brand_id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? undefined : toBrand(row, (await sumLooks(workspace)).get(id));
}

export async function findWatchedBrandId({ trx, workspaceId }: WorkspaceDb, id: string): Promise<string | undefined> {
  const row = await trx
    .selectFrom("watched_brands")
    .select("brand_id")
    .where("workspace_id", "=", workspaceId)
    .where("brand_id", "=", id)
    .executeTakeFirst();
  return row?.brand_id;
}

export async function insertWatchedBrand(
  { trx, workspaceId }: WorkspaceDb,
  { id, name, why, links, now }: NewWatchedBrand & { readonly id: string; readonly now: Instant },
): Promise<void> {
  await trx
    .insertInto("watched_brands")
    .values({
      workspace_id: workspaceId,
      brand_id: id,
      version: 1,
      name,
      why,
      links: JSON.stringify(links),
      created_at: now,
      updated_at: now,
    })
    .execute();
}

/** Writes a locked brand as it is by now, under its next version. */
export async function updateWatchedBrand(
  { trx, workspaceId }: WorkspaceDb,
  { id, version, name, why, links, updatedAt }: WatchedBrand,
): Promise<void> {
  await trx
    .updateTable("watched_brands")
    .set({ version, name, why, links: JSON.stringify(links), updated_at: updatedAt })
    .where("workspace_id", "=", workspaceId)
    .where("brand_id", "=", id)
    .execute();
}

export async function deleteWatchedBrand({ trx, workspaceId }: WorkspaceDb, id: string): Promise<void> {
  await trx.deleteFrom("watched_brands").where("workspace_id", "=", workspaceId).where("brand_id", "=", id).execute();
}

type LookSum = { readonly lastLookAt: Instant; readonly lookCount: number };

async function sumLooks({ trx, workspaceId }: WorkspaceDb): Promise<ReadonlyMap<string, LookSum>> {
  const rows = await trx
    .selectFrom("brand_looks")
    .select(({ fn }) => ["brand_id", fn.max("looked_at").as("last"), fn.countAll().as("count")])
    .where("workspace_id", "=", workspaceId)
    .groupBy("brand_id")
    .execute();
  return new Map(rows.map(({ brand_id, last, count }) => [brand_id, { lastLookAt: last, lookCount: Number(count) }]));
}

type Row = {
  readonly brand_id: string;
  readonly version: number;
  readonly name: string;
  readonly why: string;
  readonly links: unknown;
  readonly created_at: Instant;
  readonly updated_at: Instant;
};

function toBrand(row: Row, looks: LookSum | undefined): WatchedBrand {
  return {
    id: row.brand_id,
    version: row.version,
    name: row.name,
    why: row.why,
    links: row.links as WatchedBrand["links"],
    watchedSince: row.created_at,
    updatedAt: row.updated_at,
    ...(looks ?? { lookCount: 0 }),
  };
}
