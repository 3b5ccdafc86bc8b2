import type { Request } from "express";
import type { Context } from "../context.ts";
import { routes } from "../contract/routes.ts";
import { aheadProblems, refuseConversation } from "../conversations/find-conversation-problems.ts";
import { inWorkspace } from "../db/in-workspace.ts";
import { notFound } from "../http/not-found.ts";
import { ProblemError } from "../http/problem-error.ts";
import { readRequest } from "../http/read-request.ts";
import { type Arriving, receiveMessages } from "./receive-messages.ts";
import { verifySignature } from "./verify-signature.ts";
import { findWebhookSecret } from "./webhook-secrets-store.ts";

type HookContext = Pick<Context, "db" | "now" | "newId">;

/** What became of one delivery. */
export type Outcome = { readonly refusal?: ProblemError };

/** What came to a workspace's address, in the order in which it came. */
export type Delivered = { readonly workspaceId: string; readonly requests: readonly Request[] };

/** Takes in what is signed by the secret of a workspace, all in one transaction; of each what stood against it. */
export function takeInDeliveries(
  { db, now: clock, newId }: HookContext,
  { workspaceId, requests }: Delivered,
): Promise<readonly Outcome[]> {
  return inWorkspace({ db, workspaceId, access: "write" }, async (workspace) => {
    const kept = await findWebhookSecret(workspace);
    if (kept === undefined) return requests.map(() => ({ refusal: notFound("webhookSecret") }));
    const now = clock();
    const read = requests.map((request) => readDelivery(request, { secret: kept.secret, now }));
    const arriving = read.flatMap((each) => ("refusal" in each ? [] : [each]));
    await receiveMessages(workspace, { arriving, now, newId });
    return read.map((each) => ("refusal" in each ? each : {}));
  });
}

type Reading = { readonly secret: string; readonly now: string };

function readDelivery(request: Request, { secret, now }: Reading): Arriving | { readonly refusal: ProblemError } {
  const content: Buffer = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  try {
    const webhookId = verifySignature(request, { secret, content });
    const { params, headers, query } = request;
    const { body: message } = readRequest(routes.receiveMessage, {
      params,
      headers,
      query,
      body: parseJson(content),
    });
    refuseConversation(aheadProblems(message.at, now));
    const once = [
      ["webhook", webhookId],
      ["message", message.channel, message.messageId],
    ];
    return { message, names: { once } };
  } catch (error) {
    if (error instanceof ProblemError) return { refusal: error };
    throw error;
  }
}

function parseJson(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString("utf8"));
  } catch (error) {
    throw new ProblemError("malformed-json", { facts: { words: error instanceof Error ? error.message : "" } });
  }
}
