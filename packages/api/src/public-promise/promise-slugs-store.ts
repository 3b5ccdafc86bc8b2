import type { InstallationDb, WorkspaceDb } from "../db/in-workspace.ts";
import { tryWrite } from "../db/try-write.ts";

/** Which workspace the address of a page means: all that can be asked without naming a workspace. */
export async function findWorkspaceOfSlug({ trx }: InstallationDb, slug: string): Promise<string | undefined> {
  const row = await trx.selectFrom("promise_slugs").select("workspace_id").where("slug", "=", slug).executeTakeFirst();
  return row?.workspace_id;
}

/** Gives the workspace this slug in place of the one it had; false when another workspace has it. */
export async function takeSlug(workspace: WorkspaceDb, slug: string): Promise<boolean> {
  const { trx, workspaceId } = workspace;
  const write = await tryWrite({ workspace, constraint: "promise_slugs_taken" }, () =>
    trx
      .insertInto("promise_slugs")
      .values({ workspace_id: workspaceId, slug })
      .onConflict((conflict) => conflict.column("workspace_id").doUpdateSet({ slug }))
      .execute(),
  );
  return write !== undefined;
}
