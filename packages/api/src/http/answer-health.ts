import type { Router } from "express";
import { sql } from "kysely";
import type { Context } from "../context.ts";

const READY_MILLISECONDS = 2_000;

/**
 * `/healthz`: the process lives. `/readyz`: the database answers and the server is not stopping, so it may be sent
 * requests; the tables are up to date before the server listens at all.
 */
export function answerHealth(
  router: Router,
  { context, isStopping }: { context: Context; isStopping: () => boolean },
): void {
  router.get("/healthz", (_request, response) => {
    response.json({ status: "ok" });
  });
  router.get("/readyz", async (_request, response) => {
    const state = isStopping() ? "stopping" : await databaseState(context);
    response
      .status(state === "ok" ? 200 : 503)
      .set("Cache-Control", "no-store")
      .json({ status: state });
  });
}

async function databaseState({ db, log }: Context): Promise<"ok" | "no database"> {
  const signal = AbortSignal.timeout(READY_MILLISECONDS);
  const late = new Promise<"no database">((resolve) => {
    signal.addEventListener("abort", () => resolve("no database"), { once: true });
  });
  const asked = sql`select 1`
    .execute(db)
    .then((): "ok" => "ok")
    .catch((error: unknown): "no database" => {
      log.warn({ err: error }, "the database did not answer");
      return "no database";
    });
  return Promise.race([asked, late]);
}
