import { z } from "zod";
import { CALENDAR_DAYS_MAX, calendarSchema } from "./calendar-schemas.ts";
import { defineRoute } from "./route.ts";
import { inWorkspace } from "./route-parts.ts";
import { isoDateSchema } from "./text-schemas.ts";

export const calendarRoutes = {
  loadCalendar: defineRoute({
    id: "loadCalendar",
    summary: `Open slots, posts and findings of a range of at most ${CALENDAR_DAYS_MAX} days; \`fixes=none\` leaves the ways out of findings out, which is quicker`,
    method: "get",
    path: "/workspaces/{workspaceId}/calendar",
    params: inWorkspace,
    query: z.strictObject({ from: isoDateSchema, to: isoDateSchema, fixes: z.literal("none").optional() }),
    status: 200,
    reply: calendarSchema,
    problems: [422],
  }),
} as const;
