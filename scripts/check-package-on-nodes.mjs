// Uses the packed library on every Node that it speaks of, as a module and by `require`, and compares what comes out.
// It downloads those versions of Node (some 50 MB each), so it is no part of `check`.
import { execFileSync } from "node:child_process";
import { copyFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installPacked } from "../tests/testing/install-packed.ts";

/** The first version of each line that can `require` a module without being asked, and the last ones. */
const VERSIONS = ["20.19.0", "20", "22.12.0", "22", "24"];
const root = join(dirname(fileURLToPath(import.meta.url)), "..");

const STORY = `
  const plan = makePlan(answers, { startsOn: "2026-11-23" });
  const slots = layOutSlots(plan, { from: "2026-11-23", to: "2026-12-20" });
  const text = JSON.stringify({ plan, slots, words: Object.keys(en) });
  console.log(process.version, createHash("sha256").update(text).digest("hex"));
`;
const MODULE = `
  import { createHash } from "node:crypto";
  import { readFileSync } from "node:fs";
  import { layOutSlots, makePlan } from "@porchlight/core";
  import { en } from "@porchlight/core/messages/en";
  const answers = JSON.parse(readFileSync("answers.json", "utf8"));
  ${STORY}`;
const COMMON = `
  const { createHash } = require("node:crypto");
  const { layOutSlots, makePlan } = require("@porchlight/core");
  const { en } = require("@porchlight/core/messages/en");
  const answers = require("./answers.json");
  ${STORY}`;

const { folder, remove } = installPacked();
try {
  copyFileSync(join(root, "scenarios/salsa-studio/answers.json"), join(folder, "answers.json"));
  writeFileSync(join(folder, "story.mjs"), MODULE);
  writeFileSync(join(folder, "story.cjs"), COMMON);
  const lines = VERSIONS.flatMap((version) => ["story.mjs", "story.cjs"].map((file) => runOn(version, file)));
  const results = new Set(lines.map((line) => line.split(" ")[1]));
  if (results.size !== 1) {
    console.error("package: not every Node gives the same plan");
    process.exitCode = 1;
  } else {
    console.log(`package: the same plan on Node ${VERSIONS.join(", ")}, as a module and by require`);
  }
} finally {
  remove();
}

function runOn(version, file) {
  const args = ["--yes", `--package=node@${version}`, "--", "node", file];
  const line = execFileSync("npx", args, { cwd: folder, encoding: "utf8", shell: process.platform === "win32" }).trim();
  console.log(`${file} ${line}`);
  return line;
}
