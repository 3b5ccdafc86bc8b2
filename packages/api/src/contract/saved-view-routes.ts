import { z } from "zod";
import { defineRoute } from "./route.ts";
import { inWorkspace } from "./route-parts.ts";
import { newSavedViewSchema, savedViewChangeSchema, savedViewSchema } from "./saved-view-schemas.ts";
import { idSchema } from "./text-schemas.ts";

const ofView = inWorkspace.extend({ viewId: idSchema });

export const savedViewRoutes = {
  listSavedViews: defineRoute({
    id: "listSavedViews",
    summary: "The views of the calendar that are kept under names, by name",
    method: "get",
    path: "/workspaces/{workspaceId}/views",
    params: inWorkspace,
    status: 200,
    reply: z.strictObject({ items: z.array(savedViewSchema) }),
  }),
  createSavedView: defineRoute({
    id: "createSavedView",
    summary: "Keep a view and a filter of the calendar under a name; at most 50",
    method: "post",
    path: "/workspaces/{workspaceId}/views",
    params: inWorkspace,
    body: newSavedViewSchema,
    needs: "idempotency-key",
    status: 201,
    reply: savedViewSchema,
    problems: [409, 422],
  }),
  changeSavedView: defineRoute({
    id: "changeSavedView",
    summary: "Give a saved view another name, or let it show something else",
    method: "patch",
    path: "/workspaces/{workspaceId}/views/{viewId}",
    params: ofView,
    body: savedViewChangeSchema,
    needs: "if-match",
    status: 200,
    reply: savedViewSchema,
    problems: [404, 409, 412, 428],
  }),
  deleteSavedView: defineRoute({
    id: "deleteSavedView",
    summary: "Forget a saved view",
    method: "delete",
    path: "/workspaces/{workspaceId}/views/{viewId}",
    params: ofView,
    needs: "if-match",
    status: 204,
    problems: [404, 412, 428],
  }),
} as const;
