import type { Context } from "../context.ts";
import type { Mailer } from "./mailer.ts";
import { sendDueDigests } from "./send-due-digests.ts";

const MINUTE_MS = 60_000;
/** More than people at one desk read, and less than a mail server takes offence at. */
const MAILS_PER_MINUTE = 30;
/** How long a stop waits for a mail on its way; one that takes longer is found unconfirmed later. */
const STOP_MS = 8_000;

/** Sends what is due once a minute, one run after the other, without keeping the process alive for it. */
export function sendDigestsByMinute(
  context: Pick<Context, "db" | "now" | "log">,
  mailer: Mailer,
): { readonly stop: () => Promise<void> } {
  let isStopping = false;
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    try {
      const sent = await sendDueDigests({ context, mailer, mailsMost: MAILS_PER_MINUTE, isStopping: () => isStopping });
      if (sent > 0) context.log.info({ count: sent }, "digests were handled");
    } catch (error) {
      // The next minute brings the next try.
      context.log.warn({ err: error }, "digests could not be looked for");
    }
  };
  const timer = setInterval(() => {
    if (running !== undefined) return;
    running = run().finally(() => {
      running = undefined;
    });
  }, MINUTE_MS).unref();
  return {
    stop: async () => {
      isStopping = true;
      clearInterval(timer);
      await Promise.race([running, new Promise((resolve) => setTimeout(resolve, STOP_MS).unref())]);
    },
  };
}
