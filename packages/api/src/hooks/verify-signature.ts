import type { Request } from "express";
import { Webhook, WebhookVerificationError } from "standardwebhooks";
import { ProblemError } from "../http/problem-error.ts";

const HEADERS = ["webhook-id", "webhook-timestamp", "webhook-signature"] as const;
/** What the specification asks senders to stay below. */
const ID_LENGTH_MAX = 500;

/** Throws where a delivery is not signed at all; who signed it is for `verifySignature` to say. */
export function refuseUnsigned(request: Request): void {
  const [id, ...others] = HEADERS.map((name) => request.get(name) ?? "");
  if (id === undefined || id.length > ID_LENGTH_MAX || [id, ...others].includes("")) throw refusal("webhook-unsigned");
}

/** The sender's id of a delivery that is signed with this secret and not older than five minutes. Throws where it is not. */
export function verifySignature(
  request: Request,
  { secret, content }: { readonly secret: string; readonly content: Buffer },
): string {
  refuseUnsigned(request);
  const [id = "", timestamp = "", signature = ""] = HEADERS.map((name) => request.get(name));
  const headers = { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signature };
  try {
    new Webhook(secret).verify(content, headers, { jsonParse: false });
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    throw refusal(error.message.startsWith("Message timestamp") ? "webhook-too-old" : "webhook-forged");
  }
  return id;
}

function refusal(kind: "webhook-unsigned" | "webhook-forged" | "webhook-too-old"): ProblemError {
  return new ProblemError(kind, { headers: { "WWW-Authenticate": "Webhook-Signature" } });
}
