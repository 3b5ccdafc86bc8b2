import { z } from "zod";
import { defineRoute } from "./route.ts";
import { inWorkspace } from "./route-parts.ts";
import { newSavedReplySchema, SAVED_REPLIES_MOST, savedReplySchema } from "./saved-reply-schemas.ts";
import { idSchema } from "./text-schemas.ts";

const ofSavedReply = inWorkspace.extend({ savedReplyId: idSchema });

export const savedReplyRoutes = {
  listSavedReplies: defineRoute({
    id: "listSavedReplies",
    summary: "The answers that are kept under names, by name",
    method: "get",
    path: "/workspaces/{workspaceId}/saved-replies",
    params: inWorkspace,
    status: 200,
    reply: z.strictObject({ items: z.array(savedReplySchema) }),
  }),
  saveSavedReply: defineRoute({
    id: "saveSavedReply",
    summary: `Keep an answer under a name, in place of the one that the same id had; at most ${SAVED_REPLIES_MOST}`,
    method: "put",
    path: "/workspaces/{workspaceId}/saved-replies/{savedReplyId}",
    params: ofSavedReply,
    body: newSavedReplySchema,
    status: 200,
    reply: savedReplySchema,
    problems: [409],
  }),
  deleteSavedReply: defineRoute({
    id: "deleteSavedReply",
    summary: "Forget an answer that was kept under a name",
    method: "delete",
    path: "/workspaces/{workspaceId}/saved-replies/{savedReplyId}",
    params: ofSavedReply,
    status: 204,
  }),
} as const;
