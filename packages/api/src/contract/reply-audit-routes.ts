import { z } from "zod";
import { AUDIT_DAYS_MAX, replyAuditSchema } from "./reply-audit-schemas.ts";
import { defineRoute } from "./route.ts";
import { inWorkspace } from "./route-parts.ts";
import { isoDateSchema } from "./text-schemas.ts";

export const replyAuditRoutes = {
  auditReplies: defineRoute({
    id: "auditReplies",
    summary: `How answers came against the newest plan's promise, over at most ${AUDIT_DAYS_MAX} days on which customers began to wait`,
    method: "get",
    path: "/workspaces/{workspaceId}/reply-audit",
    params: inWorkspace,
    query: z.strictObject({ from: isoDateSchema, to: isoDateSchema }),
    status: 200,
    reply: replyAuditSchema,
    problems: [404, 422],
  }),
} as const;
