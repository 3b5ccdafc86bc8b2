import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { processPlace, processStartOf } from "./process-start.ts";

export type DataFolderLock = { readonly release: () => void };

/** Another process has the folder, or may have it. */
export class DataFolderInUse extends Error {
  override readonly name = "DataFolderInUse";
}

type Holder = { readonly pid: number; readonly start: string; readonly place: string };

const BEAT_MILLISECONDS = 10_000;
/** A holder on another machine or in another container is known to be gone by its silence alone. */
const SILENCE_MILLISECONDS = 60_000;
const ATTEMPTS = 20;

/**
 * Takes a data folder for this process. The embedded database has no lock of its own, and two processes on one folder
 * lose data. A lock whose process is gone, killed or not, is taken over; a living one is refused with what to do.
 */
export function lockDataFolder(folder: string): DataFolderLock {
  const path = join(folder, "lock");
  const holder: Holder = { pid: process.pid, start: processStartOf(process.pid) ?? "unknown", place: processPlace() };
  const text = JSON.stringify(holder);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (tryCreate(path, text)) return holdLock(path, text);
    const found = readIfThere(path);
    if (found === undefined) continue;
    if (isHeld(found, path)) throw inUse(folder, found);
    removeStale(path, found);
  }
  throw new DataFolderInUse(`The lock ${path} could not be taken: other processes keep taking it at the same time.`);
}

/** The file appears with its whole text at once: a link fails where the name exists. */
function tryCreate(path: string, text: string): boolean {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (isSystemError(error, "EEXIST")) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function holdLock(path: string, text: string): DataFolderLock {
  const beat = setInterval(() => {
    try {
      utimesSync(path, new Date(), new Date());
    } catch (error) {
      // Somebody removed the file by hand; the folder is still ours to write, so it is put back.
      if (!isSystemError(error, "ENOENT")) throw error;
      tryCreate(path, text);
    }
  }, BEAT_MILLISECONDS);
  beat.unref();
  const release = (): void => {
    clearInterval(beat);
    if (readIfThere(path) === text) rmSync(path, { force: true });
  };
  return { release };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (isSystemError(error, "ENOENT")) return undefined;
    throw error;
  }
}

function isHeld(text: string, path: string): boolean {
  const holder = parseHolder(text);
  if (holder === undefined || holder.place !== processPlace()) return silenceOf(path) < SILENCE_MILLISECONDS;
  const start = processStartOf(holder.pid);
  if (start === undefined) return false;
  return start === "unknown" || holder.start === "unknown" || start === holder.start;
}

function silenceOf(path: string): number {
  const touched = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return touched === undefined ? Number.POSITIVE_INFINITY : Date.now() - touched;
}

// Two processes may find the same stale lock. Each moves away what it finds; whoever moved a fresh one puts it back.
function removeStale(path: string, stale: string): void {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (isSystemError(error, "ENOENT")) return;
    throw error;
  }
  const moved = readIfThere(aside);
  if (moved !== undefined && moved !== stale) tryCreate(path, moved);
  rmSync(aside, { force: true });
}

function parseHolder(text: string): Holder | undefined {
  try {
    const { pid, start, place } = JSON.parse(text) as Partial<Holder>;
    const isWhole = Number.isInteger(pid) && typeof start === "string" && typeof place === "string";
    return isWhole ? { pid: Number(pid), start, place } : undefined;
  } catch {
    return undefined;
  }
}

function inUse(folder: string, text: string): DataFolderInUse {
  const holder = parseHolder(text);
  const elsewhere = holder === undefined || holder.place !== processPlace();
  const who = holder === undefined ? "another program" : `another Porchlight (process ${holder.pid})`;
  return new DataFolderInUse(
    elsewhere
      ? `The data folder ${folder} is in use by ${who} on another machine or in another container. Stop that one and wait a minute, or set PORCHLIGHT_DATA to another folder.`
      : `The data folder ${folder} is in use by ${who}. Use that one, stop it, or set PORCHLIGHT_DATA to another folder. For several processes set DATABASE_URL to a PostgreSQL database.`,
  );
}

function isSystemError(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
