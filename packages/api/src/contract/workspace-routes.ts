import { z } from "zod";
import { defineRoute } from "./route.ts";
import { page, pageOf } from "./route-parts.ts";
import { WORKSPACE_NAME_MAX, workspaceSchema } from "./workspace-schemas.ts";

export const workspaceRoutes = {
  listWorkspaces: defineRoute({
    id: "listWorkspaces",
    summary: "The workspaces of the caller",
    method: "get",
    path: "/workspaces",
    query: page,
    status: 200,
    reply: pageOf(workspaceSchema),
  }),
  createWorkspace: defineRoute({
    id: "createWorkspace",
    summary: "Open a workspace",
    method: "post",
    path: "/workspaces",
    body: z.strictObject({ name: z.string().trim().min(1).max(WORKSPACE_NAME_MAX) }),
    needs: "idempotency-key",
    status: 201,
    reply: workspaceSchema,
    problems: [422],
  }),
} as const;
