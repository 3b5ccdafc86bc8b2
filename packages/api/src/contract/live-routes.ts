import { z } from "zod";
import { liveEventSchema, pageIdSchema, viewerSchema } from "./live-schemas.ts";
import { defineRoute } from "./route.ts";
import { inWorkspace } from "./route-parts.ts";

export const liveRoutes = {
  followChanges: defineRoute({
    id: "followChanges",
    summary:
      "What others change, as it happens, and who is looking (server-sent events). `Last-Event-ID`, or `after` where it can't be sent, names the last change that was seen",
    method: "get",
    path: "/workspaces/{workspaceId}/events",
    params: inWorkspace,
    query: z.strictObject({ after: z.coerce.number().int().min(0).optional(), page: pageIdSchema.optional() }),
    status: 200,
    stream: liveEventSchema,
  }),
  tellPresence: defineRoute({
    id: "tellPresence",
    summary: "Say who looks at the workspace and which post they have open; told anew within 45 seconds or forgotten",
    method: "post",
    path: "/workspaces/{workspaceId}/presence",
    params: inWorkspace,
    body: viewerSchema,
    status: 204,
  }),
} as const;
