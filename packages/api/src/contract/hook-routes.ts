import { HOOK_BYTES_MAX, hookSecretSchema, newHookSecretSchema, receivedMessageSchema } from "./hook-schemas.ts";
import { defineRoute } from "./route.ts";
import { inWorkspace } from "./route-parts.ts";

export const hookRoutes = {
  receiveMessage: defineRoute({
    id: "receiveMessage",
    summary:
      "Take in what a customer said from another program. The body is signed with the workspace's secret as Standard Webhooks say: headers webhook-id, webhook-timestamp and webhook-signature. The same webhook-id or messageId twice is one message",
    method: "post",
    path: "/hooks/{workspaceId}",
    params: inWorkspace,
    body: receivedMessageSchema,
    bodyBytesMax: HOOK_BYTES_MAX,
    status: 202,
    problems: [401, 422],
  }),
  loadWebhookSecret: defineRoute({
    id: "loadWebhookSecret",
    summary: "Since when the workspace has a secret for what it receives; not the secret",
    method: "get",
    path: "/workspaces/{workspaceId}/webhook-secret",
    params: inWorkspace,
    status: 200,
    reply: hookSecretSchema,
  }),
  // No key to send it twice: the reply that is kept under one would hold the secret.
  createWebhookSecret: defineRoute({
    id: "createWebhookSecret",
    summary: "Make a secret for what the workspace receives, and show it this once; the one before stops working",
    method: "post",
    path: "/workspaces/{workspaceId}/webhook-secret",
    params: inWorkspace,
    status: 201,
    reply: newHookSecretSchema,
  }),
  deleteWebhookSecret: defineRoute({
    id: "deleteWebhookSecret",
    summary: "Receive nothing any longer",
    method: "delete",
    path: "/workspaces/{workspaceId}/webhook-secret",
    params: inWorkspace,
    status: 204,
  }),
} as const;
