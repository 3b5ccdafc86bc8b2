import { z } from "zod";
import { routes } from "../contract/routes.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { readCursor, toPage } from "../http/page.ts";
import { listTrash, trashSince } from "./trash-store.ts";

const placeSchema = z.strictObject({ deletedAt: z.iso.datetime(), id: z.uuid() });

export function mountTrash(mounting: Mounting): void {
  mount(mounting, routes.listTrash, async ({ workspace, query: { cursor, limit }, now }) => {
    const after = readCursor(placeSchema, cursor);
    const found = await listTrash(workspace, { after, limit: limit + 1, since: trashSince(now) });
    return toPage(found, { limit, placeOf: ({ post: { id }, deletedAt }) => ({ deletedAt, id }) });
  });
}
