import { z } from "zod";
import { conversationImportSchema, IMPORT_COLUMNS } from "./conversation-import-schemas.ts";
import {
  conversationChangeSchema,
  conversationCountsSchema,
  conversationLineSchema,
  conversationSchema,
  newConversationSchema,
  newMessageSchema,
} from "./conversation-schemas.ts";
import { defineRoute } from "./route.ts";
import { inWorkspace, page, pageOf } from "./route-parts.ts";
import { idSchema } from "./text-schemas.ts";

const ofConversation = inWorkspace.extend({ conversationId: idSchema });

export const conversationRoutes = {
  listConversations: defineRoute({
    id: "listConversations",
    summary:
      "What customers said. Waiting: whose answer is owed first comes first, those out of sight last. Answered: where nobody waits, the newest first",
    method: "get",
    path: "/workspaces/{workspaceId}/conversations",
    params: inWorkspace,
    query: page.extend({ state: z.enum(["waiting", "answered"]).default("waiting") }),
    status: 200,
    reply: pageOf(conversationLineSchema).extend({ counts: conversationCountsSchema }),
  }),
  createConversation: defineRoute({
    id: "createConversation",
    summary: "Write down what a customer said, on any channel",
    method: "post",
    path: "/workspaces/{workspaceId}/conversations",
    params: inWorkspace,
    body: newConversationSchema,
    needs: "idempotency-key",
    status: 201,
    reply: conversationSchema,
  }),
  importConversations: defineRoute({
    id: "importConversations",
    summary: `Take in conversations from a CSV file: all of its rows, or none where something is wrong with one. Columns: ${IMPORT_COLUMNS.join(", ")}. Moments have their offset from UTC, or are wall times of the business. A row that is there already is not taken twice`,
    method: "post",
    path: "/workspaces/{workspaceId}/conversations/import",
    params: inWorkspace,
    takesFile: "text/csv",
    status: 200,
    reply: conversationImportSchema,
    problems: [413, 415, 422],
  }),
  loadConversation: defineRoute({
    id: "loadConversation",
    summary: "One conversation with its messages",
    method: "get",
    path: "/workspaces/{workspaceId}/conversations/{conversationId}",
    params: ofConversation,
    status: 200,
    reply: conversationSchema,
  }),
  addMessage: defineRoute({
    id: "addMessage",
    summary:
      "Add what was said since: an answer ends the waiting, what a customer adds begins it anew, and either brings the conversation back into sight",
    method: "post",
    path: "/workspaces/{workspaceId}/conversations/{conversationId}/messages",
    params: ofConversation,
    body: newMessageSchema,
    needs: ["if-match", "idempotency-key"],
    status: 200,
    reply: conversationSchema,
  }),
  takeBackAnswer: defineRoute({
    id: "takeBackAnswer",
    summary:
      "Take back an answer that was written down by mistake: whoever asked waits again. What a customer said goes with its conversation alone",
    method: "delete",
    path: "/workspaces/{workspaceId}/conversations/{conversationId}/messages/{messageId}",
    params: ofConversation.extend({ messageId: idSchema }),
    needs: "if-match",
    status: 200,
    reply: conversationSchema,
    problems: [422],
  }),
  changeConversation: defineRoute({
    id: "changeConversation",
    summary: "Say what a conversation is, who answers it, that it waits out of sight, or that nobody waits",
    method: "patch",
    path: "/workspaces/{workspaceId}/conversations/{conversationId}",
    params: ofConversation,
    body: conversationChangeSchema,
    needs: "if-match",
    status: 200,
    reply: conversationSchema,
    problems: [422],
  }),
  deleteConversation: defineRoute({
    id: "deleteConversation",
    summary: "Delete a conversation with its messages, for good: there is no trash, for a customer may ask for it",
    method: "delete",
    path: "/workspaces/{workspaceId}/conversations/{conversationId}",
    params: ofConversation,
    needs: "if-match",
    status: 204,
  }),
  mergeConversations: defineRoute({
    id: "mergeConversations",
    summary: "Let the messages of another conversation join this one in order of time; the other goes",
    method: "post",
    path: "/workspaces/{workspaceId}/conversations/{conversationId}/merge",
    params: ofConversation,
    body: z.strictObject({ otherId: idSchema }),
    needs: "if-match",
    status: 200,
    reply: conversationSchema,
    problems: [404, 409, 422],
  }),
} as const;
