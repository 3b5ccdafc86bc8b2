import pg from "pg";
import type { NoticeHandlers } from "./connection.ts";
import { NOTICE_CHANNEL } from "./notice.ts";

type Handlers = NoticeHandlers & { readonly onLost: (error: Error) => void };

const CONNECT_MILLISECONDS = 10_000;
/** A listening connection is silent by nature, so it is asked this often whether it still lives. */
const ASK_MILLISECONDS = 15_000;
const ANSWER_MILLISECONDS = 10_000;
const RETRY_MILLISECONDS = 500;
const RETRY_MILLISECONDS_MAX = 10_000;

/**
 * Hears notices on a connection of its own, which comes back by itself when it is lost; since nobody knows what was told
 * meanwhile, that is then said to be a gap. Resolves once it listens; to the end of listening.
 */
export async function listenToServer(url: string, handlers: Handlers): Promise<() => Promise<void>> {
  let client: pg.Client | undefined;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  const asking = setInterval(() => {
    const asked = client;
    // One that no longer answers would not notice its end either.
    asked?.query("select 1").catch(() => asked.connection.stream.destroy());
  }, ASK_MILLISECONDS);

  async function open(): Promise<void> {
    const next = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: CONNECT_MILLISECONDS,
      query_timeout: ANSWER_MILLISECONDS,
      keepAlive: true,
      application_name: "porchlight listener",
    });
    next.on("notification", ({ payload }) => {
      if (payload !== undefined) handlers.onNotice(payload);
    });
    // An error comes with or before the end; without a listener it would end the process.
    next.on("error", handlers.onLost);
    try {
      await next.connect();
      await next.query(`listen ${NOTICE_CHANNEL}`);
    } catch (error) {
      await next.end().catch(() => undefined);
      throw error;
    }
    if (isStopped) return next.end();
    next.once("end", () => reopenSoon(RETRY_MILLISECONDS));
    client = next;
  }

  function reopenSoon(afterMilliseconds: number): void {
    client = undefined;
    if (isStopped) return;
    timer = setTimeout(async () => {
      try {
        await open();
        handlers.onGap();
      } catch (error) {
        handlers.onLost(error instanceof Error ? error : new Error(String(error)));
        reopenSoon(Math.min(afterMilliseconds * 2, RETRY_MILLISECONDS_MAX));
      }
    }, afterMilliseconds);
  }

  await open();
  return async () => {
    isStopped = true;
    clearInterval(asking);
    clearTimeout(timer);
    await client?.end();
  };
}
