import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { Kysely, type LogEvent, PGliteDialect, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { lockDataFolder } from "./data-folder-lock.ts";
import { valueReaders } from "./read-values.ts";
import type { Database } from "./tables.ts";

/** Where the data is. `memory` forgets everything at the end; `image` is a data folder to begin with, as a tar. */
export type DatabaseAddress =
  | { readonly kind: "folder"; readonly folder: string }
  | { readonly kind: "memory"; readonly image?: Blob }
  | { readonly kind: "server"; readonly url: string };

export type ConnectionEvents = {
  /** A connection that nobody was using, or that was lost while in use; the pool makes a new one by itself. */
  readonly onLostConnection: (error: Error) => void;
  readonly onQuery?: (event: LogEvent) => void;
};

export type Connection = { readonly db: Kysely<Database>; readonly close: () => Promise<void> };

/** The database could not be opened; the message says what to do. */
export class DatabaseNotOpened extends Error {
  override readonly name = "DatabaseNotOpened";
}

/** The major version of the embedded PostgreSQL: another one can't read its files. */
const EMBEDDED_MAJOR = "18";
const SERVER_MAJOR_MIN = 15;
const POOL_SIZE = 10;
const CONNECT_MILLISECONDS = 10_000;
const STATEMENT_MILLISECONDS = 15_000;
const LOCK_MILLISECONDS = 5_000;
const IDLE_IN_TRANSACTION_MILLISECONDS = 30_000;

/** Opens the database. The only place that knows the drivers. */
export async function connect(address: DatabaseAddress, events: ConnectionEvents): Promise<Connection> {
  switch (address.kind) {
    case "folder":
      return connectToFolder(address.folder, events);
    case "memory":
      return openEmbedded(address.image === undefined ? {} : { loadDataDir: address.image }, events);
    case "server":
      return connectToServer(address.url, events);
  }
}

async function connectToFolder(folder: string, events: ConnectionEvents): Promise<Connection> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = lockDataFolder(folder);
  try {
    const dataDir = join(folder, "database");
    checkEmbeddedVersion(dataDir);
    const { db, close } = await openEmbedded({ dataDir }, events);
    return { db, close: () => close().finally(lock.release) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openEmbedded(options: PGliteOptions, events: ConnectionEvents): Promise<Connection> {
  const pglite = await PGlite.create({ ...options, parsers: { ...valueReaders } }).catch((cause: unknown) => {
    throw new DatabaseNotOpened(`The embedded database could not be opened: ${wordsOf(cause)}`, { cause });
  });
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite }), ...logOf(events) });
  // The dialect closes the database only after a first query.
  const close = (): Promise<void> => db.destroy().then(() => (pglite.closed ? undefined : pglite.close()));
  return { db, close };
}

function checkEmbeddedVersion(dataDir: string): void {
  const path = join(dataDir, "PG_VERSION");
  if (!existsSync(path)) return;
  const major = readFileSync(path, "utf8").trim();
  if (major === EMBEDDED_MAJOR) return;
  throw new DatabaseNotOpened(
    `The data in ${dataDir} is of PostgreSQL ${major}, and this Porchlight reads ${EMBEDDED_MAJOR}. Start the version that made it.`,
  );
}

async function connectToServer(url: string, events: ConnectionEvents): Promise<Connection> {
  const pool = new pg.Pool({
    connectionString: url,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    statement_timeout: STATEMENT_MILLISECONDS,
    // The server gives up first; this one is for a server that no longer answers at all.
    query_timeout: STATEMENT_MILLISECONDS + 5_000,
    lock_timeout: LOCK_MILLISECONDS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MILLISECONDS,
    application_name: "porchlight",
    types: { getTypeParser: readerOf },
  });
  // Without these listeners a lost connection ends the process: the first is for idle ones, the second for those in use.
  pool.on("error", events.onLostConnection);
  pool.on("connect", (client) => client.on("error", events.onLostConnection));
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }), ...logOf(events) });
  try {
    await checkServerVersion(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { db, close: () => db.destroy() };
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

function logOf({ onQuery }: ConnectionEvents): { log?: (event: LogEvent) => void } {
  return onQuery === undefined ? {} : { log: onQuery };
}

function wordsOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(wordsOf).join("; ");
  return cause instanceof Error ? cause.message : String(cause);
}
