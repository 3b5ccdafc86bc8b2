import type { Instant } from "@porchlight/core";
import type { PromiseSettings, StoredPromiseSettings } from "../contract/promise-settings-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";

const COLUMNS = ["version", "is_published", "hurry_line", "links", "updated_at"] as const;

/** What holds where nobody has shown the promise yet. */
const NOT_SHOWN: StoredPromiseSettings = {
  version: 0,
  slug: null,
  isPublished: false,
  hurryLine: "",
  links: {},
  updatedAt: null,
};

type NewSettings = Omit<PromiseSettings, "slug"> & { readonly updatedAt: Instant };
type Row = { version: number; is_published: boolean; hurry_line: string; links: unknown; updated_at: string };

export async function findPromiseSettings({ trx, workspaceId }: WorkspaceDb): Promise<StoredPromiseSettings> {
  const row = await trx
    .selectFrom("promise_settings")
    .select(COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .executeTakeFirst();
  if (row === undefined) return NOT_SHOWN;
  const named = await trx
    .selectFrom("promise_slugs")
    .select("slug")
    .where("workspace_id", "=", workspaceId)
    .executeTakeFirst();
  return { ...toSettings(row), slug: named?.slug ?? null };
}

/** Keeps the first settings of a workspace, without its slug; `undefined` when there are some. */
export async function insertPromiseSettings(
  { trx, workspaceId }: WorkspaceDb,
  settings: NewSettings,
): Promise<Omit<StoredPromiseSettings, "slug"> | undefined> {
  const row = await trx
    .insertInto("promise_settings")
    .values({ workspace_id: workspaceId, version: 1, ...toColumns(settings) })
    .onConflict((conflict) => conflict.column("workspace_id").doNothing())
    .returning(COLUMNS)
    .executeTakeFirst();
  return row === undefined ? undefined : toSettings(row);
}

/** Replaces the settings that have this version, without their slug; `undefined` when they have another by now. */
export async function updatePromiseSettings(
  { trx, workspaceId }: WorkspaceDb,
  { version, ...settings }: NewSettings & { readonly version: number },
): Promise<Omit<StoredPromiseSettings, "slug"> | undefined> {
  const row = await trx
    .updateTable("promise_settings")
    .set({ version: version + 1, ...toColumns(settings) })
    .where("workspace_id", "=", workspaceId)
    .where("version", "=", version)
    .returning(COLUMNS)
    .executeTakeFirst();
  return row === undefined ? undefined : toSettings(row);
}

function toColumns({ isPublished, hurryLine, links, updatedAt }: NewSettings) {
  return {
    is_published: isPublished,
    hurry_line: hurryLine,
    links: JSON.stringify(links),
    updated_at: updatedAt,
  };
}

// What was kept went through the contract's schema on its way in.
function toSettings(row: Row): Omit<StoredPromiseSettings, "slug"> {
  return {
    version: row.version,
    isPublished: row.is_published,
    hurryLine: row.hurry_line,
    links: row.links as PromiseSettings["links"],
    updatedAt: row.updated_at,
  };
}
