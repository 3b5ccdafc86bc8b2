import { Kysely, sql } from "kysely";
import pg from "pg";
import { type Connection, type ConnectionEvents, DatabaseNotOpened, logOf, wordsOf } from "./connection.ts";
import { listenToServer } from "./listen-to-server.ts";
import { nameStatements } from "./name-statements.ts";
import { openGatheringSocket } from "./open-gathering-socket.ts";
import { PromptDialect } from "./prompt-dialect.ts";
import type { Database } from "./tables.ts";
import { valueReaders } from "./value-readers.ts";

const SERVER_MAJOR_MIN = 15;
const POOL_SIZE = 10;
const CONNECT_MILLISECONDS = 10_000;
const STATEMENT_MILLISECONDS = 15_000;
/**
 * For a server that no longer answers at all: counted from when a statement is sent, which may have to stand behind others on
 * its connection that each take their time.
 */
const SILENCE_MILLISECONDS = 4 * STATEMENT_MILLISECONDS;
const LOCK_MILLISECONDS = 5_000;
const IDLE_IN_TRANSACTION_MILLISECONDS = 30_000;

/** Opens a pool of connections to a PostgreSQL server. */
export async function connectToServer(url: string, events: ConnectionEvents): Promise<Connection> {
  const pool = new pg.Pool({
    connectionString: url,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    statement_timeout: STATEMENT_MILLISECONDS,
    query_timeout: SILENCE_MILLISECONDS,
    lock_timeout: LOCK_MILLISECONDS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MILLISECONDS,
    application_name: "porchlight",
    pipeline: true,
    stream: openGatheringSocket,
    types: { getTypeParser: readerOf },
  });
  // Without these listeners a lost connection ends the process: the first is for idle ones, the second for those in use.
  pool.on("error", events.onLostConnection);
  pool.on("connect", (client) => client.on("error", events.onLostConnection));
  pool.on("connect", nameStatements());
  const db = new Kysely<Database>({ dialect: new PromptDialect({ pool }), ...logOf(events) });
  try {
    await checkServerVersion(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  let stopListening = async (): Promise<void> => {};
  return {
    db,
    listen: async (handlers) => {
      stopListening = await listenToServer(url, { ...handlers, onLost: events.onLostConnection });
    },
    close: () => stopListening().then(() => db.destroy()),
  };
}

function readerOf(type: number, format: "text" | "binary" = "text"): (value: string) => unknown {
  return valueReaders[type] ?? pg.types.getTypeParser(type, format === "text" ? "text" : "binary");
}

async function checkServerVersion(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ major: number }>`select current_setting('server_version_num')::int / 10000 as major`
    .execute(db)
    .catch((cause: unknown) => {
      throw new DatabaseNotOpened(`The database at DATABASE_URL does not answer: ${wordsOf(cause)}`, { cause });
    });
  const major = rows[0]?.major ?? 0;
  if (major >= SERVER_MAJOR_MIN) return;
  throw new DatabaseNotOpened(
    `The database at DATABASE_URL is PostgreSQL ${major}; Porchlight needs ${SERVER_MAJOR_MIN} or newer.`,
  );
}
