import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DataFolderInUse, lockDataFolder } from "./data-folder-lock.ts";
import { processPlace, processStartOf } from "./process-start.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "porchlight-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lockPath = (): string => join(folder, "lock");
const leaveLock = (holder: object): void => writeFileSync(lockPath(), JSON.stringify(holder));

/** Starts a process that takes the lock, says so, and keeps it until it is ended. */
function startHolder(): { said: Promise<string>; end: (signal: NodeJS.Signals) => Promise<void> } {
  const program = `
    import { lockDataFolder } from ${JSON.stringify(join(import.meta.dirname, "data-folder-lock.ts"))};
    try { lockDataFolder(${JSON.stringify(folder)}); process.stdout.write("taken"); setInterval(() => {}, 1000); }
    catch (error) { process.stdout.write(error.name); }`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const said = new Promise<string>((resolve) => child.stdout.once("data", (data: Buffer) => resolve(data.toString())));
  return {
    said,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

test("a folder is taken once and free again after its release", () => {
  const lock = lockDataFolder(folder);
  expect(() => lockDataFolder(folder)).toThrow(DataFolderInUse);
  lock.release();
  expect(readdirSync(folder)).toEqual([]);
  lockDataFolder(folder).release();
});

test("the refusal says who has the folder and what to do", () => {
  const lock = lockDataFolder(folder);
  expect(() => lockDataFolder(folder)).toThrow(
    `The data folder ${folder} is in use by another Porchlight (process ${process.pid}). Use that one, stop it, or set PORCHLIGHT_DATA`,
  );
  lock.release();
});

test("another process is refused while one lives, and takes over after it was killed", async () => {
  const holder = startHolder();
  expect(await holder.said).toBe("taken");
  expect(() => lockDataFolder(folder)).toThrow(DataFolderInUse);
  await holder.end("SIGKILL");
  expect(existsSync(lockPath())).toBe(true);
  lockDataFolder(folder).release();
});

test("of several processes that find a stale lock at once, one gets it", async () => {
  leaveLock({ pid: 2 ** 22 + 1, start: "never", place: processPlace() });
  const holders = [1, 2, 3, 4, 5, 6].map(startHolder);
  const said = await Promise.all(holders.map((holder) => holder.said));
  expect(said.filter((word) => word === "taken")).toHaveLength(1);
  expect(said.filter((word) => word === "DataFolderInUse")).toHaveLength(5);
  await Promise.all(holders.map((holder) => holder.end("SIGKILL")));
});

test("a lock whose process id went to another process is stale", () => {
  leaveLock({ pid: process.pid, start: "some other boot 1", place: processPlace() });
  const lock = lockDataFolder(folder);
  expect(JSON.parse(readFileSync(lockPath(), "utf8"))).toMatchObject({
    pid: process.pid,
    start: processStartOf(process.pid),
  });
  lock.release();
});

test("a holder elsewhere has the folder as long as its lock is fresh", () => {
  leaveLock({ pid: 1, start: "unknown", place: "another-machine" });
  expect(() => lockDataFolder(folder)).toThrow("on another machine or in another container");
  const longAgo = new Date(Date.now() - 61_000);
  utimesSync(lockPath(), longAgo, longAgo);
  lockDataFolder(folder).release();
});

test("a damaged lock counts as a holder elsewhere", () => {
  writeFileSync(lockPath(), "{");
  expect(() => lockDataFolder(folder)).toThrow(DataFolderInUse);
  const longAgo = new Date(Date.now() - 61_000);
  utimesSync(lockPath(), longAgo, longAgo);
  lockDataFolder(folder).release();
});

test("releasing leaves a lock alone that is no longer ours", () => {
  const lock = lockDataFolder(folder);
  leaveLock({ pid: 1, start: "unknown", place: "another-machine" });
  lock.release();
  expect(existsSync(lockPath())).toBe(true);
});
