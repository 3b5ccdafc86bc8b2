import type { Answers } from "@porchlight/core";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { renameWorkspace } from "./workspaces-store.ts";

/** What the contract allows for the name of a workspace, in UTF-16 units. */
const NAME_MAX = 200;

/** A workspace is called what the business is called in the answers that came last; answers without a name leave it. */
export async function nameAfterBusiness(workspace: WorkspaceDb, { business }: Answers): Promise<void> {
  const name = shorten(business.name.trim());
  if (name !== "") await renameWorkspace(workspace, name);
}

function shorten(name: string): string {
  const cut = name.slice(0, NAME_MAX);
  // The cut may fall into the middle of a character of two units.
  return (cut.isWellFormed() ? cut : cut.slice(0, -1)).trim();
}
