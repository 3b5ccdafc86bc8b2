import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** `undefined`: it does not run. `"unknown"`: it runs, and this system does not say since when. */
export type ProcessStart = string | "unknown" | undefined;

/** When a process started, as text that differs for another process that was given the same id later. */
export function processStartOf(pid: number): ProcessStart {
  if (!isAlive(pid)) return undefined;
  try {
    return process.platform === "linux" ? startFromProc(pid) : startFromPs(pid);
  } catch {
    // It ended in the meantime, or there is no `ps` (Windows).
    return isAlive(pid) ? "unknown" : undefined;
  }
}

/** Where process ids mean something: a machine, and inside it a container. */
export function processPlace(): string {
  try {
    return `${hostname()} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    // Only Linux has the file, and not in every sandbox.
    return hostname();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs as another user.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function startFromProc(pid: number): ProcessStart {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The name in brackets may hold spaces; the state and 19 more fields later the start follow the last bracket.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state, start] = [fields[0], fields[19]];
  if (state === "Z" || state === "X") return undefined;
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return `${boot} ${start}`;
}

function startFromPs(pid: number): ProcessStart {
  const options = { encoding: "utf8", env: { LC_ALL: "C", PATH: "/usr/bin:/bin" } } as const;
  return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], options).trim();
}
