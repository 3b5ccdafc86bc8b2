import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect } from "kysely";
import type { TestProject } from "vitest/node";
import { migrate } from "../db/migrate.ts";
import type { Database } from "../db/tables.ts";
import { keepExitCode } from "./keep-exit-code.ts";
import { findOrRunPostgres } from "./run-postgres.ts";

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
  const [server, embedded] = await Promise.all([findOrRunPostgres(folder), makeEmbedded(folder)]);
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
