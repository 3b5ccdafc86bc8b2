import { routes, type Tick, type TickChange } from "@porchlight/api/contract";
import { callApi } from "../api/call-api.ts";
import type { TickBook } from "./use-tick-book.ts";

/** What is ticked off of all lists of a workspace. */
export function listTickBook(workspaceId: string): TickBook<Tick, TickChange> {
  const params = { workspaceId };
  return {
    queryKey: ["ticks", workspaceId],
    shownIn: ["presence", workspaceId],
    read: async ({ signal }) => (await callApi(routes.listTicks, { params }, signal)).items,
    write: async (change) => (await callApi(routes.saveTicks, { params, body: { changes: [change] } })).items,
    isAbout: (change, tick) => change.list === tick.list && change.item === tick.item,
    toTick: ({ isDone: _, ...item }, doneAt) => ({ ...item, doneAt }),
  };
}
