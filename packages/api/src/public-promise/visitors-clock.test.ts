import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";

const SCRIPT = readFileSync(join(import.meta.dirname, "visitors-clock.js"), "utf8");

/** How long the page waits before it looks again, in milliseconds. */
function waitFor(changesAt: string): number | undefined {
  const waits: number[] = [];
  const document = { documentElement: { dataset: { changesAt } }, querySelector: () => null };
  runInNewContext(SCRIPT, { document, setTimeout: (_look: () => void, waitMs: number) => waits.push(waitMs) });
  return waits[0];
}

test("the page looks again when something changes, and each minute where the visitor's clock is ahead", () => {
  expect(waitFor("2999-01-01T00:00:00Z")).toBe(2_000_000_000);
  expect(waitFor("2020-01-01T00:00:00Z")).toBe(60_000);
});
