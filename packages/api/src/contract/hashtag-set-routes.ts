import { z } from "zod";
import { hashtagSetSchema, newHashtagSetSchema } from "./hashtag-set-schemas.ts";
import { defineRoute } from "./route.ts";
import { inWorkspace } from "./route-parts.ts";
import { idSchema } from "./text-schemas.ts";

const ofHashtagSet = inWorkspace.extend({ hashtagSetId: idSchema });

export const hashtagSetRoutes = {
  listHashtagSets: defineRoute({
    id: "listHashtagSets",
    summary: "The hashtags that are kept under names, by name",
    method: "get",
    path: "/workspaces/{workspaceId}/hashtag-sets",
    params: inWorkspace,
    status: 200,
    reply: z.strictObject({ items: z.array(hashtagSetSchema) }),
  }),
  saveHashtagSet: defineRoute({
    id: "saveHashtagSet",
    summary: "Keep hashtags under a name, in place of those that the same id had",
    method: "put",
    path: "/workspaces/{workspaceId}/hashtag-sets/{hashtagSetId}",
    params: ofHashtagSet,
    body: newHashtagSetSchema,
    status: 200,
    reply: hashtagSetSchema,
    problems: [409, 422],
  }),
  deleteHashtagSet: defineRoute({
    id: "deleteHashtagSet",
    summary: "Forget hashtags that were kept under a name",
    method: "delete",
    path: "/workspaces/{workspaceId}/hashtag-sets/{hashtagSetId}",
    params: ofHashtagSet,
    status: 204,
  }),
} as const;
