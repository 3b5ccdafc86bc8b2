import { trashedPostSchema } from "./change-schemas.ts";
import { defineRoute } from "./route.ts";
import { inWorkspace, page, pageOf } from "./route-parts.ts";

export const trashRoutes = {
  listTrash: defineRoute({
    id: "listTrash",
    summary: "Posts in the trash, the one deleted last first",
    method: "get",
    path: "/workspaces/{workspaceId}/trash",
    params: inWorkspace,
    query: page,
    status: 200,
    reply: pageOf(trashedPostSchema),
  }),
} as const;
