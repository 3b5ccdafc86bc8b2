import { type Logger, pino } from "pino";
import { PinoPretty } from "pino-pretty";
import { v7 as newId } from "uuid";
import { createApp } from "./app.ts";
import { type Config, readConfig } from "./config.ts";
import { registerConnectors } from "./connectors/connector.ts";
import { makeFeedConnector } from "./connectors/feed/feed-connector.ts";
import { lookRegularly } from "./connectors/look-regularly.ts";
import type { Context } from "./context.ts";
import { connect } from "./db/connect.ts";
import { type Connection, DatabaseNotOpened } from "./db/connection.ts";
import { DataFolderInUse } from "./db/data-folder-lock.ts";
import { MigrationFailed, migrate } from "./db/migrate.ts";
import { openMailer } from "./digests/open-mailer.ts";
import { sendDigestsByMinute } from "./digests/send-digests-by-minute.ts";
import { type Listening, listen, PortNotFree } from "./http/listen.ts";
import { openLive } from "./live/open-live.ts";
import { tendDaily } from "./posts/tend-posts.ts";
import { openFirstWorkspace } from "./workspaces/open-first-workspace.ts";

/** Errors whose message already says what to do; for all others the trace helps more. */
const EXPLAINED = [DatabaseNotOpened, DataFolderInUse, MigrationFailed, PortNotFree];
const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);

const reading = readConfig();
if (reading.ok) {
  await run(reading.config).catch(giveUp);
} else {
  for (const problem of reading.problems) say(problem);
  process.exitCode = 1;
}

async function run(config: Config): Promise<void> {
  const log = openLog(config.logLevel);
  if (config.database.kind === "folder")
    log.info(`opening the database in ${config.database.folder}; the first time takes some seconds`);
  const connection = await connect(config.database, {
    onLostConnection: (error) => log.warn({ err: error }, "a connection to the database was lost"),
  });
  try {
    await serve(config, { connection, log });
  } catch (error) {
    await connection.close();
    throw error;
  }
}

async function serve(
  config: Config,
  { connection, log }: { connection: Connection; log: Context["log"] },
): Promise<void> {
  const { db } = connection;
  const now = (): string => new Date().toISOString();
  await migrate(db);
  const live = await openLive(connection);
  const { checkReplies, publicUrl } = config;
  const mailer = config.mail === undefined ? undefined : openMailer(config.mail);
  const context: Context = { db, now, newId: () => newId(), log, live, checkReplies, publicUrl, mailer };
  await openFirstWorkspace(context);
  let isStopping = false;
  const app = createApp(context, { ...config, isStopping: () => isStopping });
  const listening = await listen(app, config);
  const address = `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${listening.port}`;
  log.info({ address }, `Porchlight is open at ${address}`);
  if (!LOOPBACK.has(config.host))
    log.warn("There is no login: everybody who reaches this address can read and change all of it");
  const tending = tendDaily(context);
  const mailing = mailer === undefined ? undefined : sendDigestsByMinute(context, mailer);
  const connectors = registerConnectors([makeFeedConnector({ allowsPrivate: config.allowsPrivateFeeds })]);
  const looking = lookRegularly({ context, connectors });
  stopOnSignals({
    listening,
    connection,
    log,
    onStopping: () => {
      isStopping = true;
      tending.stop();
      live.close();
    },
    onQuiet: async () => void (await Promise.all([mailing?.stop(), looking.stop()])),
  });
}

function stopOnSignals(running: {
  listening: Listening;
  connection: Connection;
  log: Context["log"];
  onStopping: () => void;
  /** Ends what is still at work once no more requests come. */
  onQuiet: () => Promise<void>;
}): void {
  const { listening, connection, log, onStopping, onQuiet } = running;
  let signals = 0;
  const stop = async (): Promise<void> => {
    signals += 1;
    if (signals > 1) process.exit(1);
    log.info("stopping: answering what is there, then closing the database");
    onStopping();
    await Promise.all([listening.stop(), onQuiet()]);
    await connection.close();
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => void stop().catch(giveUp));
}

// Lines for a person at a terminal; elsewhere one JSON object a line, for programs.
function openLog(level: string): Logger {
  if (!process.stdout.isTTY) return pino({ level });
  return pino(
    { level },
    PinoPretty({ ignore: "pid,hostname,req,res,responseTime,address", translateTime: "HH:MM:ss" }),
  );
}

function giveUp(error: unknown): void {
  if (EXPLAINED.some((explained) => error instanceof explained)) say((error as Error).message);
  else say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exit(1);
}

function say(words: string): void {
  process.stderr.write(`${words}\n`);
}
