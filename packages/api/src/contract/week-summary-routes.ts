import { z } from "zod";
import { defineRoute } from "./route.ts";
import { inWorkspace } from "./route-parts.ts";
import { isoDateSchema } from "./text-schemas.ts";
import { shownWeekSchema } from "./week-summary-schemas.ts";

export const weekSummaryRoutes = {
  summarizeWeek: defineRoute({
    id: "summarizeWeek",
    summary: "A week of answers beside the one before, and what customers asked most",
    method: "get",
    path: "/workspaces/{workspaceId}/week-summary",
    params: inWorkspace,
    query: z.strictObject({
      day: isoDateSchema.optional().meta({ description: "Any day of the week; without one it is the last whole week" }),
    }),
    status: 200,
    reply: shownWeekSchema,
    problems: [404],
  }),
} as const;
