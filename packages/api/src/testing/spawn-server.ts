import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

const MAIN = join(import.meta.dirname, "../main.ts");

export type SpawnedServer = {
  readonly url: string;
  readonly child: ChildProcess;
  /** Sends a signal and waits for the end; its exit code, or the signal that ended it. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | NodeJS.Signals | null>;
  readonly output: () => string;
};

/** What a server said that did not start. */
export type FailedStart = { readonly code: number | NodeJS.Signals | null; readonly output: string };

/** Starts the real server as a process of its own, on a free port unless one is given, and waits until it is open. */
export async function spawnServer(environment: NodeJS.ProcessEnv): Promise<SpawnedServer> {
  const started = await trySpawn(environment);
  if ("url" in started) return started;
  throw new Error(`expected the server to start, got ${String(started.code)}: ${started.output}`);
}

/** Starts a server that is expected to give up. */
export async function spawnAndFail(environment: NodeJS.ProcessEnv): Promise<FailedStart> {
  const started = await trySpawn(environment);
  if (!("url" in started)) return started;
  await started.end("SIGKILL");
  throw new Error(`expected the server to give up, but it opened at ${started.url}`);
}

async function trySpawn(environment: NodeJS.ProcessEnv): Promise<SpawnedServer | FailedStart> {
  const { PATH, TZ } = process.env;
  const child = spawn(process.execPath, ["--conditions=@porchlight/source", MAIN], {
    env: { PATH, TZ, PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once("close", (code, signal) => resolve(signal ?? code));
  });
  const opened = new Promise<string>((resolve) => {
    const read = (data: Buffer): void => {
      lines.push(data.toString());
      const [, url] = /"address":"([^"]+)"/.exec(lines.join("")) ?? [];
      if (url !== undefined) resolve(url);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
  });
  const output = (): string => lines.join("");
  const first = await Promise.race([opened, ended.then((code) => ({ code }))]);
  if (typeof first !== "string") return { code: first.code, output: output() };
  const end = (signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null> => {
    child.kill(signal);
    return ended;
  };
  return { url: first, child, end, output };
}
