import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Browser } from "playwright-core";
import { build, type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Installation, installPacked } from "./testing/install-packed.ts";
import { openBrowser } from "./testing/open-browser.ts";
import { type Fence, readFences } from "./testing/read-fences.ts";
import { SCENARIOS, STARTS_ON } from "./testing/scenario.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const README = readFileSync(join(ROOT, "packages/core/README.md"), "utf8");
const fences = readFences(README);

let installed: Installation;
beforeAll(() => {
  installed = installPacked();
});
afterAll(() => installed?.remove());

const tell = (name: string, file: string) =>
  JSON.parse(readFileSync(join(ROOT, `scenarios/${name}/${file}.json`), "utf8"));
const inFolder = (name: string) => join(installed.folder, name);
const write = (name: string, text: string) => writeFileSync(inFolder(name), text);
const runNode = (file: string) => execFileSync(process.execPath, [file], { cwd: installed.folder, encoding: "utf8" });

// What a block prints stands in the `text` block after it.
const outputOf = (isMeant: (fence: Fence) => boolean) =>
  fences
    .filter((fence, index) => fence.language === "text" && isMeant(fences[index - 1] ?? fence))
    .map(({ text }) => text)
    .join("");
const isStep = ({ language, file }: Fence) => language === "ts" && file === undefined;
const STORY = fences
  .filter(isStep)
  .map(({ text }) => text)
  .join("");

const COMMON_TYPES = `
import core = require("@porchlight/core");
const counts: number[] = core.apportion([1, 1], 3);
export = counts;
`;

test("the README's steps, one after the other, print what it says", () => {
  write("story.ts", STORY);
  expect(runNode("story.ts")).toBe(outputOf(isStep));
});

test("CommonJS can require it", () => {
  const isCommonJs = ({ language }: Fence) => language === "js";
  write("common.cjs", fences.find(isCommonJs)?.text ?? "");
  expect(runNode("common.cjs")).toBe(outputOf(isCommonJs));
});

test.each(["nodenext", "preserve"])("its types hold in a strict program with module %s", (module) => {
  write("story.ts", STORY);
  write("common.cts", COMMON_TYPES);
  for (const { file, text } of fences) if (file !== undefined) write(file, text);
  const compilerOptions = {
    module,
    target: "es2024",
    lib: ["es2024", "dom"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    resolveJsonModule: true,
    noEmit: true,
  };
  write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["*.ts", "*.cts"] }));
  const compiler = join(ROOT, "node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [compiler, "-p", installed.folder], { encoding: "utf8" });
  expect(stdout).toBe("");
});

test("what is published has the entries that the workspace has", () => {
  const published = JSON.parse(readFileSync(inFolder("node_modules/@porchlight/core/package.json"), "utf8"));
  const own = JSON.parse(readFileSync(join(ROOT, "packages/core/package.json"), "utf8"));
  expect(Object.keys(published.exports)).toEqual(Object.keys(own.exports));
  expect(JSON.stringify(published.exports)).not.toContain("src/");
});

describe("another validator, by the published schema,", () => {
  const compile = (name: string): ValidateFunction =>
    new Ajv2020({ strict: true, allErrors: true }).compile(
      JSON.parse(readFileSync(inFolder(`node_modules/@porchlight/core/dist/${name}.schema.json`), "utf8")),
    );
  test.each(SCENARIOS)("takes the answers and the plan of %s", (name) => {
    for (const file of ["answers", "plan"]) {
      const isValid = compile(file);
      isValid(tell(name, file));
      expect(isValid.errors ?? []).toEqual([]);
    }
  });

  test("refuses answers with a field of the wrong kind, one too many and one too few", () => {
    const isValid = compile("answers");
    const { goals: _, ...answers } = tell("salsa-studio", "answers");
    isValid({ ...answers, people: "Ana", mood: "good" });
    expect(isValid.errors?.map(({ keyword, instancePath }) => `${keyword} ${instancePath}`).sort()).toEqual([
      "additionalProperties ",
      "required ",
      "type /people",
    ]);
  });

  test("refuses a plan with a decision that does not exist", () => {
    const isValid = compile("plan");
    const plan = tell("salsa-studio", "plan");
    const [first, ...rest] = plan.channels;
    isValid({ ...plan, channels: [{ ...first, decision: "dither" }, ...rest] });
    expect(isValid.errors?.map(({ keyword, instancePath }) => `${keyword} ${instancePath}`)).toEqual([
      "enum /channels/0/decision",
    ]);
  });
});

describe("in a page that is built with it,", () => {
  let browser: Browser;
  let server: PreviewServer;
  beforeAll(async () => {
    for (const { file, text } of fences) if (file !== undefined) write(file, text);
    write("answers.json", JSON.stringify(tell("salsa-studio", "answers")));
    write(
      "index.html",
      `<title>A page</title><pre></pre><output></output><script type="module" src="/main.js"></script>`,
    );
    write("main.js", MAIN);
    const quiet = { root: installed.folder, configFile: false, logLevel: "error" } as const;
    await build({ ...quiet, worker: { format: "es" } });
    server = await preview({ ...quiet, preview: { host: "127.0.0.1", port: 0 } });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test("the main thread plans as Node does, and the README's worker plans the same", async () => {
    const page = await browser.newPage();
    const errors: unknown[] = [];
    page.on("pageerror", (error) => errors.push(error));
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    await page.locator("output:not(:empty)").waitFor();
    const planned = await page.locator("pre").textContent();
    const inWorker = await page.locator("output").textContent();
    await page.close();
    expect(errors).toEqual([]);
    const asInNode = tell("salsa-studio", "plan");
    expect(planned).toBe(JSON.stringify(asInNode));
    expect(JSON.parse(inWorker ?? "")).toEqual(asInNode.channels);
  });
});

const MAIN = `
import { makePlan } from "@porchlight/core";
import answers from "./answers.json";
import { plan } from "./page.ts";

document.querySelector("pre").textContent = JSON.stringify(makePlan(answers, { startsOn: "${STARTS_ON}" }));
plan(answers, "${STARTS_ON}");
`;
