import type { TestProject } from "vitest/node";
import { freePort, makeDataFolder, removeDataFolder, runServer } from "./run-server.ts";

declare module "vitest" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to
  interface ProvidedContext {
    /** The data folder of a server that was started once and has nothing in it yet. */
    emptyDataFolder: string;
  }
}

let folder: string | undefined;

/** Lets one server start for the first time, which takes seconds; every test begins with a copy of what that left. */
export async function setup(project: TestProject): Promise<void> {
  folder = makeDataFolder();
  const server = await runServer({ dataFolder: folder, port: await freePort() });
  await server.stop();
  project.provide("emptyDataFolder", folder);
}

export function teardown(): void {
  if (folder !== undefined) removeDataFolder(folder);
}
