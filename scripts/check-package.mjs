// Builds the library as it is published and checks it as its users meet it: the manifest, the types, and an import in plain Node.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const core = join(root, "packages/core");

run("pnpm", ["exec", "tsdown", "--logLevel", "warn"]);
run("pnpm", ["exec", "publint", "--strict"]);
run("pnpm", ["exec", "attw", "--pack", "--profile", "esm-only", "--format", "ascii"]);
importAsUser();
console.log("package: what is published can be imported");

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: core, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}

// Copied away from the sources, so that nothing but `dist` and the declared dependencies can be found.
function importAsUser() {
  const home = mkdtempSync(join(tmpdir(), "porchlight-user-"));
  try {
    const installed = join(home, "node_modules/@porchlight/core");
    cpSync(join(core, "dist"), join(installed, "dist"), { recursive: true });
    cpSync(join(core, "package.json"), join(installed, "package.json"));
    const { dependencies } = JSON.parse(readFileSync(join(core, "package.json"), "utf8"));
    for (const name of Object.keys(dependencies)) {
      cpSync(join(core, "node_modules", name), join(home, "node_modules", name), {
        recursive: true,
        dereference: true,
      });
    }
    copyDependenciesOf(home, Object.keys(dependencies));
    cpSync(join(root, "scenarios/salsa-studio/answers.json"), join(home, "answers.json"));
    writeFileSync(
      join(home, "use.mjs"),
      `import { readFileSync } from "node:fs";
import { layOutSlots, makePlan } from "@porchlight/core";
import { en } from "@porchlight/core/messages/en";
const answers = JSON.parse(readFileSync("answers.json", "utf8"));
const plan = makePlan(answers, { startsOn: "2026-11-23" });
const slots = layOutSlots(plan, { from: "2026-11-23", to: "2026-12-20" });
if (plan.channels.length === 0 || slots.length === 0 || typeof en.channel !== "object") process.exit(1);
`,
    );
    const { status } = spawnSync(process.execPath, ["use.mjs"], { cwd: home, stdio: "inherit" });
    if (status !== 0) {
      console.error("the built package could not make a plan");
      process.exit(1);
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

// What the dependencies themselves depend on lies beside them in pnpm's store.
function copyDependenciesOf(home, names) {
  for (const name of names) {
    const manifest = JSON.parse(readFileSync(join(home, "node_modules", name, "package.json"), "utf8"));
    for (const inner of Object.keys(manifest.dependencies ?? {})) {
      const store = join(root, "node_modules/.pnpm/node_modules", inner);
      cpSync(store, join(home, "node_modules", inner), { recursive: true, dereference: true });
    }
  }
}
