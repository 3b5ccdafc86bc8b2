import type { Instant } from "@porchlight/core";
import type { BrandLook } from "../contract/watched-brand-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";

const COLUMNS = ["look_id", "looked_at", "looked_by", "posted", "worked", "to_try", "idea_id"] as const;
type OfBrand = { readonly brandId: string };

/** What was seen of a brand, newest first. */
export async function listBrandLooks(
  { trx, workspaceId }: WorkspaceDb,
  { brandId, limit }: OfBrand & { readonly limit: number },
): Promise<BrandLook[]> {
  const rows = await trx
    .selectFrom("brand_looks")
    .select(COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .where("brand_id", "=", brandId)
    .orderBy("looked_at", "desc")
    .orderBy("look_id", "desc")
    .limit(limit)
    .execute();
  return rows.map(toLook);
}

export async function findBrandLook(
  { trx, workspaceId }: WorkspaceDb,
  { brandId, lookId }: OfBrand & { readonly lookId: string },
): Promise<BrandLook | undefined> {
  const row = await trx
    .selectFrom("brand_looks")
    .select(COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .where("brand_id", "=", brandId)
    .where("look_id", "=", lookId)
    .executeTakeFirst();
  return row === undefined ? undefined : toLook(row);
}

export async function insertBrandLook(
  { trx, workspaceId }: WorkspaceDb,
  { brandId, id, lookedAt, lookedBy, posted, worked, toTry }: BrandLook & OfBrand,
): Promise<void> {
  await trx
    .insertInto("brand_looks")
    .values({
      workspace_id: workspaceId,
      look_id: id,
      brand_id: brandId,
      looked_at: lookedAt,
      looked_by: lookedBy ?? null,
      posted,
      worked,
      to_try: toTry,
      idea_id: null,
    })
    .execute();
}

/** Keeps which post was made of a look. */
export async function updateLookIdea(
  { trx, workspaceId }: WorkspaceDb,
  { lookId, ideaId }: { readonly lookId: string; readonly ideaId: string },
): Promise<void> {
  await trx
    .updateTable("brand_looks")
    .set({ idea_id: ideaId })
    .where("workspace_id", "=", workspaceId)
    .where("look_id", "=", lookId)
    .execute();
}

type Row = {
  readonly look_id: string;
  readonly looked_at: Instant;
  readonly looked_by: string | null;
  readonly posted: string;
  readonly worked: string;
  readonly to_try: string;
  readonly idea_id: string | null;
};

function toLook({ look_id, looked_at, looked_by, posted, worked, to_try, idea_id }: Row): BrandLook {
  return {
    id: look_id,
    lookedAt: looked_at,
    posted,
    worked,
    toTry: to_try,
    ...(looked_by === null ? {} : { lookedBy: looked_by }),
    ...(idea_id === null ? {} : { ideaId: idea_id }),
  };
}
