// Builds the library as it is published and checks it as its users meet it: the manifest, the types, what every export says of
// itself, and what it weighs in a page. tests/packed-package.test.ts uses it from outside.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { weighPackage } from "./weigh-package.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const core = join(root, "packages/core");

run(["build"]);
run(["exec", "publint", "--strict"]);
run(["exec", "attw", "--pack", "--profile", "esm-only", "--format", "ascii", "--quiet"]);
run(["--filter", "@porchlight/reference", "--silent", "check"]);
if (!(await weighPackage(core))) {
  console.error("package: an import is heavier than its budget in scripts/weigh-package.mjs");
  process.exit(1);
}
console.log("package: it can be imported, every export is documented, and it keeps to its weight");

function run(args) {
  const { status } = spawnSync("pnpm", args, { cwd: core, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}
