import { z } from "zod";
import { defineRoute } from "./route.ts";
import { inWorkspace } from "./route-parts.ts";
import { routineTickChangeSchema, routineTicksSchema, TICK_DAYS_MAX } from "./routine-tick-schemas.ts";
import { isoDateSchema } from "./text-schemas.ts";

export const routineTickRoutes = {
  listRoutineTicks: defineRoute({
    id: "listRoutineTicks",
    summary: `What is ticked off of the routine, over at most ${TICK_DAYS_MAX} days, by day and time`,
    method: "get",
    path: "/workspaces/{workspaceId}/routine-ticks",
    params: inWorkspace,
    query: z.strictObject({ from: isoDateSchema, to: isoDateSchema }),
    status: 200,
    reply: routineTicksSchema,
    problems: [422],
  }),
  saveRoutineTick: defineRoute({
    id: "saveRoutineTick",
    summary: "Tick something of the routine off, or take the tick back; the reply has all ticks of that day",
    method: "put",
    path: "/workspaces/{workspaceId}/routine-ticks",
    params: inWorkspace,
    body: routineTickChangeSchema,
    status: 200,
    reply: routineTicksSchema,
  }),
} as const;
