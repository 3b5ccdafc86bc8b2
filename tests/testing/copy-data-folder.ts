import { cpSync } from "node:fs";
import { inject } from "vitest";
import { makeDataFolder } from "./run-server.ts";

/** A data folder of the test's own, as a server's first start leaves it. */
export function copyDataFolder(): string {
  const folder = makeDataFolder();
  cpSync(inject("emptyDataFolder"), folder, { recursive: true });
  return folder;
}
