import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { Kysely, PGliteDialect } from "kysely";
import {
  type Connection,
  type ConnectionEvents,
  DatabaseNotOpened,
  logOf,
  type NoticeHandlers,
  wordsOf,
} from "./connection.ts";
import { lockDataFolder } from "./data-folder-lock.ts";
import { NOTICE_CHANNEL } from "./notice.ts";
import type { Database } from "./tables.ts";
import { valueReaders } from "./value-readers.ts";

/** The major version of the embedded PostgreSQL: another one can't read its files. */
const EMBEDDED_MAJOR = "18";

/** Opens the database of a folder, and locks the folder: one process at a time. */
export async function connectToFolder(folder: string, events: ConnectionEvents): Promise<Connection> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = lockDataFolder(folder);
  try {
    const dataDir = join(folder, "database");
    checkEmbeddedVersion(dataDir);
    const { close, ...connection } = await openEmbedded({ dataDir }, events);
    return { ...connection, close: () => close().finally(lock.release) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Opens a database that forgets everything at the end; `image` is a data folder to begin with, as a tar. */
export function connectToMemory(image: Blob | undefined, events: ConnectionEvents): Promise<Connection> {
  return openEmbedded(image === undefined ? {} : { loadDataDir: image }, events);
}

async function openEmbedded(options: PGliteOptions, events: ConnectionEvents): Promise<Connection> {
  const pglite = await PGlite.create({ ...options, parsers: { ...valueReaders } }).catch((cause: unknown) => {
    throw new DatabaseNotOpened(`The embedded database could not be opened: ${wordsOf(cause)}`, { cause });
  });
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite }), ...logOf(events) });
  // The dialect closes the database only after a first query.
  const close = (): Promise<void> => db.destroy().then(() => (pglite.closed ? undefined : pglite.close()));
  // There is one session and one process, so no notice can be missed.
  const listen = ({ onNotice }: NoticeHandlers): Promise<void> =>
    pglite.listen(NOTICE_CHANNEL, onNotice).then(() => undefined);
  return { db, listen, close };
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
