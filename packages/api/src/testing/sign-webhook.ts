import { randomUUID } from "node:crypto";
import { Webhook } from "standardwebhooks";
import type { Call } from "./call-server.ts";

type Signing = {
  /** The path of the workspace that is to receive it. */
  readonly workspace: string;
  readonly secret: string;
  readonly body: unknown;
  readonly webhookId?: string;
  readonly signedAt?: Date;
};

/** A signed delivery; the body may be JSON text already. */
export function signWebhook({
  workspace,
  secret,
  body,
  webhookId = randomUUID(),
  signedAt = new Date(),
}: Signing): Call {
  const raw = typeof body === "string" ? body : JSON.stringify(body);
  return {
    post: workspace.replace("/workspaces/", "/hooks/"),
    raw,
    key: null,
    headers: {
      "webhook-id": webhookId,
      "webhook-timestamp": String(Math.floor(signedAt.getTime() / 1000)),
      "webhook-signature": new Webhook(secret).sign(webhookId, signedAt, raw),
    },
  };
}
