import { z } from "zod";
import { routes } from "../contract/routes.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { readCursor, toPage } from "../http/page.ts";
import { insertWorkspace, listWorkspaces } from "./workspaces-store.ts";

const placeSchema = z.strictObject({ createdAt: z.iso.datetime(), id: z.uuid() });

export function mountWorkspaces(mounting: Mounting): void {
  mount(mounting, routes.listWorkspaces, async ({ installation, query: { cursor, limit } }) => {
    const after = readCursor(placeSchema, cursor);
    const found = await listWorkspaces(installation, { after, limit: limit + 1 });
    return toPage(found, { limit, placeOf: ({ id, createdAt }) => ({ createdAt, id }) });
  });

  mount(mounting, routes.createWorkspace, async ({ installation, body, now, newId }) => {
    const workspace = { id: newId(), name: body.name, createdAt: now };
    await insertWorkspace(installation, workspace);
    return workspace;
  });
}
