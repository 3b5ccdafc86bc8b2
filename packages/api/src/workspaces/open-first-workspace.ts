import type { Context } from "../context.ts";
import { inInstallation } from "../db/in-workspace.ts";
import { insertFirstWorkspace } from "./workspaces-store.ts";

/** An empty database gets one workspace, so that the first page has somewhere to keep answers. */
export async function openFirstWorkspace({ db, now, newId }: Pick<Context, "db" | "now" | "newId">): Promise<void> {
  const workspace = { id: newId(), name: "My business", createdAt: now() };
  await inInstallation({ db, access: "write" }, (installation) => insertFirstWorkspace(installation, workspace));
}
