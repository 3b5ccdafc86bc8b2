import type { Instant } from "@porchlight/core";
import type { SavedView } from "../contract/saved-view-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { tryWrite } from "../db/try-write.ts";

const COLUMNS = ["view_id", "version", "name", "search", "created_at", "updated_at"] as const;
const NAME_CONSTRAINT = "saved_views_name";

/** The saved views of a workspace by their names, capitals beside small letters. */
export async function listSavedViews({ trx, workspaceId }: WorkspaceDb, limit: number): Promise<readonly SavedView[]> {
  const rows = await trx
    .selectFrom("saved_views")
    .select(COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .orderBy("compared_name")
    .limit(limit)
    .execute();
  return rows.map(toSavedView);
}

/** Keeps a new view; `undefined` when another has its name. */
export async function insertSavedView(workspace: WorkspaceDb, view: SavedView): Promise<SavedView | undefined> {
  const { id, version, name, search, createdAt, updatedAt } = view;
  const row = {
    workspace_id: workspace.workspaceId,
    view_id: id,
    version,
    name,
    compared_name: comparedNameOf(name),
    search,
    created_at: createdAt,
    updated_at: updatedAt,
  };
  const write = await tryWrite({ workspace, constraint: NAME_CONSTRAINT }, () =>
    workspace.trx.insertInto("saved_views").values(row).execute(),
  );
  return write === undefined ? undefined : view;
}

type Replacing = Pick<SavedView, "id" | "version" | "name" | "search"> & { readonly now: Instant };

/** Replaces the view that has this version: `written` is undefined when it has another by now; all of it when another view has the name. */
export function updateSavedView(
  workspace: WorkspaceDb,
  { id, version, name, search, now }: Replacing,
): Promise<{ readonly written: SavedView | undefined } | undefined> {
  return tryWrite({ workspace, constraint: NAME_CONSTRAINT }, async () => {
    const row = await workspace.trx
      .updateTable("saved_views")
      .set({ version: version + 1, name, compared_name: comparedNameOf(name), search, updated_at: now })
      .where("workspace_id", "=", workspace.workspaceId)
      .where("view_id", "=", id)
      .where("version", "=", version)
      .returning(COLUMNS)
      .executeTakeFirst();
    return row === undefined ? undefined : toSavedView(row);
  });
}

/** False when there is no such view of this version. */
export async function deleteSavedView(
  { trx, workspaceId }: WorkspaceDb,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<boolean> {
  const row = await trx
    .deleteFrom("saved_views")
    .where("workspace_id", "=", workspaceId)
    .where("view_id", "=", id)
    .where("version", "=", version)
    .returning("view_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Two names are one where only capitals, or ways to write the same letter, tell them apart. */
export function comparedNameOf(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}

type Row = {
  readonly view_id: string;
  readonly version: number;
  readonly name: string;
  readonly search: string;
  readonly created_at: string;
  readonly updated_at: string;
};

function toSavedView({ view_id, version, name, search, created_at, updated_at }: Row): SavedView {
  return { id: view_id, version, name, search, createdAt: created_at, updatedAt: updated_at };
}
