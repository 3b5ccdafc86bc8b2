// Packs the library as it is published and checks it as its users meet it: the manifest, the types, what every export says of
// itself, and what it weighs in a page. tests/packed-package.test.ts uses it from outside.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { weighPackage } from "./weigh-package.mjs";

const core = join(dirname(fileURLToPath(import.meta.url)), "../packages/core");
const folder = mkdtempSync(join(tmpdir(), "porchlight-package-"));

try {
  run(["pack", "--pack-destination", folder]);
  const archive = join(folder, readdirSync(folder)[0]);
  run(["exec", "publint", "run", "--strict", archive]);
  run(["exec", "attw", "--profile", "esm-only", "--format", "ascii", "--no-emoji", archive]);
  run(["--filter", "@porchlight/reference", "--silent", "check"]);
  if (!(await weighPackage(core))) fail("an import is heavier than its budget in scripts/weigh-package.mjs");
  console.log("package: it can be imported, every export is documented, and it keeps to its weight");
} finally {
  rmSync(folder, { recursive: true, force: true });
}

// What a tool says is shown when it objects.
function run(args) {
  const { status, stdout, stderr } = spawnSync("pnpm", args, {
    cwd: core,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) fail(`pnpm ${args.join(" ")}\n${stdout}${stderr}`);
}

function fail(why) {
  console.error(`package: ${why}`);
  rmSync(folder, { recursive: true, force: true });
  process.exit(1);
}
