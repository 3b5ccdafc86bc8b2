import type { Instant } from "@porchlight/core";
import type { Kysely } from "kysely";
import { pino } from "pino";
import { v7 } from "uuid";
import { createApp } from "../app.ts";
import type { Context } from "../context.ts";
import type { Database } from "../db/tables.ts";
import type { Mailer } from "../digests/mailer.ts";
import { listen } from "../http/listen.ts";
import { openLive } from "../live/open-live.ts";
import { type Call, callServer, type Reply } from "./call-server.ts";
import { type Engine, openDatabase } from "./open-database.ts";

export type TestApp = {
  readonly url: string;
  readonly db: Kysely<Database>;
  /** What was logged, as JSON. */
  readonly logged: readonly Record<string, unknown>[];
  /** The SQL that was run. */
  readonly queries: readonly string[];
  readonly setNow: (now: Instant) => void;
  readonly call: (call: Call) => Promise<Reply>;
  /** Opens a workspace and returns its path, `/api/v1/workspaces/…`. */
  readonly openWorkspace: () => Promise<string>;
  readonly close: () => Promise<void>;
};

export type TestAppOptions = {
  readonly webFolder?: string;
  readonly allowedHosts?: readonly string[];
  readonly isStopping?: boolean;
  readonly mailer?: Mailer;
};

/** The real app on a real database, listening on a free port of 127.0.0.1, at noon of 22 November 2026. */
export async function startTestApp(engine: Engine, options: TestAppOptions = {}): Promise<TestApp> {
  const queries: string[] = [];
  const logged: Record<string, unknown>[] = [];
  const { db, listen: hear, close } = await openDatabase(engine, ({ query }) => queries.push(query.sql));
  let time: Instant = "2026-11-22T12:00:00.000Z";
  const log = pino({ level: "info" }, { write: (line: string) => logged.push(JSON.parse(line)) });
  const live = await openLive({ listen: hear });
  const { webFolder = "/nowhere", allowedHosts = [], isStopping = false, mailer } = options;
  const context: Context = { db, now: () => time, newId: () => v7(), log, live, checkReplies: true, mailer };
  const app = createApp(context, { host: "127.0.0.1", allowedHosts, webFolder, isStopping: () => isStopping });
  const listening = await listen(app, { host: "127.0.0.1", port: 0 });
  const url = `http://127.0.0.1:${listening.port}`;
  const call = (given: Call): Promise<Reply> => callServer(url, given);
  return {
    url,
    db,
    logged,
    queries,
    setNow: (now) => {
      time = now;
    },
    call,
    openWorkspace: async () => {
      const { status, headers } = await call({ post: "/api/v1/workspaces", body: { name: "Test" } });
      const location = headers.get("location");
      if (status !== 201 || location === null) throw new Error(`expected a new workspace, got ${status}`);
      return location;
    },
    close: () => {
      live.close();
      return listening.stop().then(close);
    },
  };
}
