import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { freePort, makeDataFolder, removeDataFolder } from "../tests/testing/run-server.ts";
import { measure } from "./measure.ts";
import { printTable } from "./table.ts";

const START = fileURLToPath(new URL("../scripts/start.mjs", import.meta.url));
const BARE = fileURLToPath(new URL("./bare-server.ts", import.meta.url));

/** From the command to the first answer, on a data folder and a build that are there already. */
export async function benchStart(): Promise<void> {
  const folder = makeDataFolder();
  const bareFolder = makeDataFolder();
  try {
    await startAndStop(START, folder);
    await startAndStop(BARE, bareFolder);
    const ours = await measure(() => startAndStop(START, folder), 3);
    const bare = await measure(() => startAndStop(BARE, bareFolder), 3);
    printTable("From start to ready, warm folder", [
      {
        "start, ms": ours.medianMs,
        "Express and PGlite alone, ms": bare.medianMs,
        "ours / bare": ours.medianMs / bare.medianMs,
      },
    ]);
  } finally {
    removeDataFolder(folder);
    removeDataFolder(bareFolder);
  }
}

async function startAndStop(script: string, folder: string): Promise<void> {
  const port = await freePort();
  const child = spawn(process.execPath, ["--conditions=@porchlight/source", script], {
    env: { ...process.env, PORT: String(port), HOST: "127.0.0.1", PORCHLIGHT_DATA: folder },
    stdio: "ignore",
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode} before it was ready`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  child.kill("SIGTERM");
  await ended;
}

function isReady(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/readyz`).then(
    (response) => response.ok,
    () => false,
  );
}
