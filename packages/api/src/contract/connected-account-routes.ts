import { z } from "zod";
import {
  CONNECTED_ACCOUNTS_MOST,
  connectedAccountSchema,
  newConnectedAccountSchema,
} from "./connected-account-schemas.ts";
import { defineRoute } from "./route.ts";
import { inWorkspace } from "./route-parts.ts";
import { idSchema } from "./text-schemas.ts";

const ofAccount = inWorkspace.extend({ accountId: idSchema });

export const connectedAccountRoutes = {
  listConnectedAccounts: defineRoute({
    id: "listConnectedAccounts",
    summary: "What is read regularly for what customers say there, oldest first, and how the last look went",
    method: "get",
    path: "/workspaces/{workspaceId}/connected-accounts",
    params: inWorkspace,
    status: 200,
    reply: z.strictObject({ items: z.array(connectedAccountSchema) }),
  }),
  connectAccount: defineRoute({
    id: "connectAccount",
    summary: `Read an account from now on; what was said there two weeks ago or before is left there. At most ${CONNECTED_ACCOUNTS_MOST}`,
    method: "post",
    path: "/workspaces/{workspaceId}/connected-accounts",
    params: inWorkspace,
    body: newConnectedAccountSchema,
    needs: "idempotency-key",
    status: 201,
    reply: connectedAccountSchema,
    problems: [409],
  }),
  lookSoon: defineRoute({
    id: "lookSoon",
    summary: "Look at an account as soon as may be, also where it waits for somebody",
    method: "put",
    path: "/workspaces/{workspaceId}/connected-accounts/{accountId}/look",
    params: ofAccount,
    status: 200,
    reply: connectedAccountSchema,
  }),
  disconnectAccount: defineRoute({
    id: "disconnectAccount",
    summary: "Read an account no longer; the conversations that came from it stay",
    method: "delete",
    path: "/workspaces/{workspaceId}/connected-accounts/{accountId}",
    params: ofAccount,
    status: 204,
  }),
} as const;
