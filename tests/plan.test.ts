import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { copyDataFolder } from "./testing/copy-data-folder.ts";
import { fillWorkspace } from "./testing/fill-workspace.ts";
import { openBrowser } from "./testing/open-browser.ts";
import { readScenario } from "./testing/read-scenario.ts";
import { freePort, type RunningServer, removeDataFolder, runServer } from "./testing/run-server.ts";
import { STARTS_ON } from "./testing/scenario.ts";

let browser: Browser;
let server: RunningServer;
let context: BrowserContext;
let page: Page;
let workspaceId: string;
let address: string;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

// Every test has a server of its own: each makes versions of the plan.
beforeEach(async () => {
  server = await runServer({ dataFolder: copyDataFolder(), port: await freePort() });
  workspaceId = await apiOf(server.url).firstWorkspaceId();
  await fillWorkspace(server.url, { workspaceId, name: "maine-heating" });
  context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, reducedMotion: "reduce" });
  page = await context.newPage();
  address = `${server.url}/w/${workspaceId}/plan`;
});

afterEach(async () => {
  await context?.close();
  await server?.stop();
  if (server !== undefined) removeDataFolder(server.dataFolder);
});

async function openPlan(): Promise<void> {
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

const whatIf = () => page.getByRole("region", { name: "What if?" });
const keep = () => whatIf().getByRole("button", { name: "Keep as new version" });
const promiseCells = () =>
  whatIf()
    .getByRole("row", { name: /^An answer/ })
    .getByRole("cell")
    .allTextContents();

/** Tries the plan's own advice: a look on Saturday and Sunday evening. */
async function tryTheAdvice(): Promise<void> {
  await openPlan();
  await page.getByRole("button", { name: "Try it" }).first().click();
  await expect.poll(() => keep().isEnabled()).toBe(true);
}

test("what is tried stands beside what is, outlives a reload, says nothing in the address and can be put back", async () => {
  await tryTheAdvice();
  await expect.poll(() => promiseCells()).toEqual(["Within four opening hours", "Within 24 hours"]);
  expect(new URL(page.url()).search).toBe("?try=true");
  await page.reload();
  await expect.poll(() => keep().isEnabled()).toBe(true);
  await expect.poll(() => promiseCells()).toEqual(["Within four opening hours", "Within 24 hours"]);

  await whatIf().getByRole("button", { name: "Back to how it was" }).click();
  await expect.poll(promiseCells).toEqual(["Within four opening hours", "Within four opening hours"]);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("trial")))).toEqual([]);
  expect((await apiOf(server.url).currentPlan(workspaceId)).version).toBe(1);
});

test("what is kept is the next version, compared in words, and an old one is made current again", async () => {
  await tryTheAdvice();
  const sentence = await whatIf().locator("p").first().textContent();
  await keep().click();
  await page.getByText("Plan 2 is in force.").waitFor();
  await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe(sentence);
  const kept = await apiOf(server.url).currentPlan(workspaceId);
  expect(kept.version).toBe(2);
  expect(kept.plan.answers.people.flatMap(({ hours = [] }) => hours.flatMap(({ days }) => days))).toContain("su");

  await page.getByRole("button", { name: "Compare with plan 1" }).click();
  await page.getByText("An answer within 24 hours instead of within four opening hours.").waitFor();

  await page.getByRole("button", { name: "Other versions" }).click();
  await page.getByRole("menuitem", { name: /^Plan 1/ }).click();
  await page.getByRole("button", { name: "Make it current again, as plan 3" }).click();
  await page.getByText("Plan 3 is in force.").waitFor();
  const again = await apiOf(server.url).currentPlan(workspaceId);
  expect([again.version, again.plan.answers]).toEqual([3, readScenario("maine-heating", "answers")]);
});

test("answers that somebody saved meanwhile are not overwritten unasked", async () => {
  await tryTheAdvice();
  const saved = `${server.url}/api/v1/workspaces/${workspaceId}/answers`;
  const { answers, version } = await (await fetch(saved)).json();
  const theirs = { ...answers, business: { ...answers.business, does: "Boilers, and now heat pumps" } };
  await fetch(saved, {
    method: "PUT",
    headers: { "content-type": "application/json", "if-match": `"${version}"` },
    body: JSON.stringify({ answers: theirs, step: "plan" }),
  });
  await keep().click();
  await whatIf().getByRole("alert").waitFor();
  expect((await (await fetch(saved)).json()).answers).toEqual(theirs);
  expect((await apiOf(server.url).currentPlan(workspaceId)).version).toBe(1);
  await whatIf().getByRole("button", { name: "Keep it anyway" }).click();
  await page.getByText("Plan 2 is in force.").waitFor();
});

describe("on its way out", () => {
  test("the plan is one page without scripts, whatever somebody is called", async () => {
    const { plan } = await apiOf(server.url).currentPlan(workspaceId);
    const answers = { ...plan.answers, business: { ...plan.answers.business, name: "<script>boom()</script> 💃" } };
    await apiOf(server.url).createPlan(workspaceId, { answers, startsOn: STARTS_ON });
    await openPlan();
    await page.getByRole("button", { name: "Print or share" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: "Save as a page to send" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("script-boom-script-plan-2.html");
    const html = readFileSync(await download.path(), "utf8");
    const reader = await context.newPage();
    const asked: string[] = [];
    reader.on("request", (request) => asked.push(request.url()));
    await reader.setContent(html);
    expect(await reader.getByRole("heading", { level: 1 }).textContent()).toMatch(/^Two channels/);
    expect(await reader.getByText("<script>boom()</script> 💃").count()).toBe(1);
    expect(await reader.locator("script, img, link, iframe").count()).toBe(0);
    expect(asked).toEqual([]);
  });

  test.each(["A4", "Letter"] as const)("it prints on two sides of %s, light and without buttons", async (format) => {
    await openPlan();
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe("rgb(255, 255, 255)");
    const margin = { top: "10mm", right: "10mm", bottom: "10mm", left: "10mm" };
    const pdf = await page.pdf({ format, margin, printBackground: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)).toHaveLength(2);
  });
});
