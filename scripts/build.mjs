// Builds the web app when something it is made of has changed since the last build.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stampFile = join(root, "packages/web/dist/.inputs");
const stamp = stampOfInputs();

if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) {
  console.log("The web app is built.");
} else {
  console.log("Building the web app…");
  const build = spawnSync("pnpm", ["--filter", "@porchlight/web", "build", "--logLevel", "warn"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (build.status !== 0) process.exit(build.status ?? 1);
  writeFileSync(stampFile, stamp);
}

function stampOfInputs() {
  const files = globSync(
    [
      "packages/web/{src,public}/**",
      "packages/web/{index.html,vite.config.ts,package.json}",
      "packages/core/src/**",
      "packages/api/src/contract/**",
      "scenarios/*/answers.json",
      "pnpm-lock.yaml",
    ],
    { cwd: root },
  ).sort();
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)));
  return hash.digest("hex");
}
