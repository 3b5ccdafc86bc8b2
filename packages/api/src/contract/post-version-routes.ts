import { postVersionSchema } from "./post-version-schemas.ts";
import { defineRoute } from "./route.ts";
import { ofPost, page, pageOf } from "./route-parts.ts";

export const postVersionRoutes = {
  listPostVersions: defineRoute({
    id: "listPostVersions",
    summary: "A post as it was after each of its last changes, newest first",
    method: "get",
    path: "/workspaces/{workspaceId}/posts/{postId}/versions",
    params: ofPost,
    query: page,
    status: 200,
    reply: pageOf(postVersionSchema),
  }),
} as const;
