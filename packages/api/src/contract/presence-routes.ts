import { presenceSchema } from "./presence-schemas.ts";
import { defineRoute } from "./route.ts";
import { inWorkspace } from "./route-parts.ts";

export const presenceRoutes = {
  auditPresence: defineRoute({
    id: "auditPresence",
    summary: "How each channel of the newest plan looks to strangers today, and from when on if nothing is added",
    method: "get",
    path: "/workspaces/{workspaceId}/presence",
    params: inWorkspace,
    status: 200,
    reply: presenceSchema,
    problems: [404],
  }),
} as const;
