import { defineRoute } from "./route.ts";
import { inWorkspace } from "./route-parts.ts";
import { TICK_CHANGES_MOST, tickChangesSchema, ticksSchema } from "./tick-schemas.ts";

export const tickRoutes = {
  listTicks: defineRoute({
    id: "listTicks",
    summary: "What is ticked off of all lists, by list and item",
    method: "get",
    path: "/workspaces/{workspaceId}/ticks",
    params: inWorkspace,
    status: 200,
    reply: ticksSchema,
  }),
  saveTicks: defineRoute({
    id: "saveTicks",
    summary: `Tick up to ${TICK_CHANGES_MOST} things off, or take their ticks back; what is ticked already keeps who did it and when. The reply has all ticks`,
    method: "put",
    path: "/workspaces/{workspaceId}/ticks",
    params: inWorkspace,
    body: tickChangesSchema,
    status: 200,
    reply: ticksSchema,
    problems: [409],
  }),
} as const;
