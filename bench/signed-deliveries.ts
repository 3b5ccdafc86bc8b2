import { randomUUID } from "node:crypto";
import { Webhook } from "standardwebhooks";

/** A signed message as it is sent. */
export type Delivery = {
  readonly messageId: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** Of ten deliveries one is of a message that was told before. */
const REPEATED_EVERY = 10;
/** Every second message belongs to a thread, of so many messages each. */
const THREAD_LENGTH = 4;

/** So many deliveries of messages that nobody has had yet, signed now; repeats come soon after what they repeat. */
export function makeDeliveries({ secret, count }: { readonly secret: string; readonly count: number }): Delivery[] {
  const webhook = new Webhook(secret);
  const now = new Date();
  const deliveries: Delivery[] = [];
  let threadId = "";
  for (let index = 0; deliveries.length < count; index += 1) {
    if (index % (2 * THREAD_LENGTH) === 0) threadId = randomUUID();
    const delivery = sign(webhook, { now, ...(index % 2 === 0 ? { threadId } : {}) });
    deliveries.push(delivery);
    if (index % (REPEATED_EVERY - 1) === 0) deliveries.push(delivery);
  }
  return deliveries.slice(0, count);
}

function sign(webhook: Webhook, { now, ...thread }: { readonly now: Date; readonly threadId?: string }): Delivery {
  const messageId = randomUUID();
  const told = {
    channel: "instagram",
    customer: "A customer",
    text: "Do you have a beginners' class on Tuesdays, and is there somewhere to park close by?",
    at: now.toISOString(),
    messageId,
    ...thread,
  };
  const body = JSON.stringify(told);
  const webhookId = randomUUID();
  return {
    messageId,
    body,
    headers: {
      "content-type": "application/json",
      "webhook-id": webhookId,
      "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
      "webhook-signature": webhook.sign(webhookId, now, body),
    },
  };
}
