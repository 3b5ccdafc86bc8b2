import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { spawnServer } from "../testing/spawn-server.ts";
import { firstWorkspace, listTitles, writeUntilGone } from "../testing/write-until-gone.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "porchlight-kill-"));
  cpSync(inject("embeddedFolder"), join(folder, "database"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const PATIENCE = { timeout: 180_000 };

test(
  "every acknowledged write is there after the process was killed in the middle, round after round",
  PATIENCE,
  async () => {
    const acknowledged = new Set<string>();
    let server = await spawnServer({ PORCHLIGHT_DATA: folder });
    const workspace = await firstWorkspace(server.url);
    for (let round = 1; round <= 3; round += 1) {
      const writing = writeUntilGone(server.url, workspace);
      while (writing.acknowledged.size < 20 * round) await new Promise((resolve) => setTimeout(resolve, 5));
      expect(await server.end("SIGKILL")).toBe("SIGKILL");
      await writing.done;
      for (const title of writing.acknowledged) acknowledged.add(title);
      expect(existsSync(join(folder, "lock"))).toBe(true);
      server = await spawnServer({ PORCHLIGHT_DATA: folder });
      const found = await listTitles(server.url, workspace);
      expect([...acknowledged].filter((title) => !found.has(title))).toEqual([]);
    }
    expect(acknowledged.size).toBeGreaterThanOrEqual(120);
    await server.end("SIGKILL");
  },
);
