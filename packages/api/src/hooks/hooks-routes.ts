import { randomBytes } from "node:crypto";
import express, { type Request } from "express";
import { HOOK_BYTES_MAX } from "../contract/hook-schemas.ts";
import { routes } from "../contract/routes.ts";
import { idSchema } from "../contract/text-schemas.ts";
import { type Mounting, mount, pathOf } from "../http/mount.ts";
import { notFound } from "../http/not-found.ts";
import { gatherDeliveries } from "./gather-deliveries.ts";
import { takeInDeliveries } from "./take-in-deliveries.ts";
import { refuseUnsigned } from "./verify-signature.ts";
import { deleteWebhookSecret, findWebhookSecret, saveWebhookSecret } from "./webhook-secrets-store.ts";

const SECRET_BYTES = 32;

/** The one address that other sites may write to: what comes is known by its signature, so it stands before the guard of origins. */
export function mountHooks({ router, context }: Mounting): void {
  const route = routes.receiveMessage;
  const takeIn = gatherDeliveries((delivered) => takeInDeliveries(context, delivered));
  // What is packed could unfold to anything, and what is signed is what was sent.
  const receive = express.raw({ limit: HOOK_BYTES_MAX, type: () => true, inflate: false });
  router.post(pathOf(route), receive, async (request, response) => {
    const workspaceId = readWorkspaceId(request);
    // Nobody waits in line behind what can be told at a glance.
    refuseUnsigned(request);
    await takeIn(workspaceId, request);
    response.status(route.status).set("Cache-Control", "no-store").end();
  });
}

export function mountWebhookSecret(mounting: Mounting): void {
  mount(mounting, routes.loadWebhookSecret, async ({ workspace }) => {
    const kept = await findWebhookSecret(workspace);
    if (kept === undefined) throw notFound("webhookSecret");
    return { createdAt: kept.createdAt };
  });

  mount(mounting, routes.createWebhookSecret, async ({ workspace, now: createdAt }) => {
    const secret = `whsec_${randomBytes(SECRET_BYTES).toString("base64")}`;
    await saveWebhookSecret(workspace, { secret, createdAt });
    return { secret, createdAt };
  });

  mount(mounting, routes.deleteWebhookSecret, async ({ workspace }) => {
    if (!(await deleteWebhookSecret(workspace))) throw notFound("webhookSecret");
    return undefined;
  });
}

function readWorkspaceId({ params }: Request): string {
  const reading = idSchema.safeParse(params.workspaceId);
  if (!reading.success) throw notFound("workspace");
  return reading.data;
}
