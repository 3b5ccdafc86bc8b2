import {
  DIGESTS_MOST,
  digestChangeSchema,
  digestListSchema,
  digestSchema,
  newDigestSchema,
  trialMailSchema,
} from "./digest-schemas.ts";
import { defineRoute } from "./route.ts";
import { inWorkspace } from "./route-parts.ts";
import { idSchema } from "./text-schemas.ts";

const ofDigest = inWorkspace.extend({ digestId: idSchema });

export const digestRoutes = {
  listDigests: defineRoute({
    id: "listDigests",
    summary: "Who gets a mail about the day, oldest first, and what became of the last one",
    method: "get",
    path: "/workspaces/{workspaceId}/digests",
    params: inWorkspace,
    status: 200,
    reply: digestListSchema,
  }),
  createDigest: defineRoute({
    id: "createDigest",
    summary: `Send somebody a mail about the day, on these days at this time; at most ${DIGESTS_MOST}`,
    method: "post",
    path: "/workspaces/{workspaceId}/digests",
    params: inWorkspace,
    body: newDigestSchema,
    needs: "idempotency-key",
    status: 201,
    reply: digestSchema,
    problems: [409],
  }),
  changeDigest: defineRoute({
    id: "changeDigest",
    summary: "Change who gets a digest, when, or whether it comes at all",
    method: "patch",
    path: "/workspaces/{workspaceId}/digests/{digestId}",
    params: ofDigest,
    body: digestChangeSchema,
    needs: "if-match",
    status: 200,
    reply: digestSchema,
  }),
  deleteDigest: defineRoute({
    id: "deleteDigest",
    summary: "Send a digest no longer, and forget who got it",
    method: "delete",
    path: "/workspaces/{workspaceId}/digests/{digestId}",
    params: ofDigest,
    needs: "if-match",
    status: 204,
  }),
  sendDigestNow: defineRoute({
    id: "sendDigestNow",
    summary: "Send the mail as it would be now, to try it, once a minute; the day's own mail comes all the same",
    method: "post",
    path: "/workspaces/{workspaceId}/digests/{digestId}/trials",
    params: ofDigest,
    status: 200,
    reply: trialMailSchema,
    problems: [409, 429],
  }),
} as const;
