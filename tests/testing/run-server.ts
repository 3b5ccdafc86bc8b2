import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../packages/api/src/main.ts", import.meta.url));
/** As `start` has it. */
const NODE_COMPILE_CACHE = fileURLToPath(new URL("../../node_modules/.cache/compile", import.meta.url));
const READY_WITHIN_MS = 60_000;

export type RunningServer = {
  readonly url: string;
  readonly dataFolder: string;
  /** Asks it to stop and waits until it has; the data stays. */
  stop(): Promise<void>;
};

export type ServerOptions = { readonly dataFolder: string; readonly port: number; readonly env?: NodeJS.ProcessEnv };

/** Runs the real server, as `start` does, on a folder of its own, and waits until it answers. */
export async function runServer({ dataFolder, port, env = {} }: ServerOptions): Promise<RunningServer> {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ["--conditions=@porchlight/source", MAIN], {
    env: {
      NODE_COMPILE_CACHE,
      ...inherited,
      PORT: String(port),
      HOST: "127.0.0.1",
      PORCHLIGHT_DATA: dataFolder,
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: string[] = [];
  child.stdout.on("data", (chunk) => output.push(String(chunk)));
  child.stderr.on("data", (chunk) => output.push(String(chunk)));
  const url = `http://127.0.0.1:${port}`;
  await waitUntilReady({ url, child, output });
  return { url, dataFolder, stop: () => stopServer(child) };
}

export function makeDataFolder(): string {
  return mkdtempSync(join(tmpdir(), "porchlight-"));
}

export function removeDataFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("the system gave no port");
  return address.port;
}

type Starting = { readonly url: string; readonly child: ChildProcess; readonly output: readonly string[] };

async function waitUntilReady({ url, child, output }: Starting): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the server ended while starting:\n${output.join("")}`);
    const isReady = await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill("SIGKILL");
  throw new Error(`the server was not ready in time:\n${output.join("")}`);
}

async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}
