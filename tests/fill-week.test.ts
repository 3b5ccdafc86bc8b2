import { addDays, startOfWeek } from "@porchlight/core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { copyDataFolder } from "./testing/copy-data-folder.ts";
import { openBrowser } from "./testing/open-browser.ts";
import { makePlanFromExample, openCalendar } from "./testing/owner.ts";
import { readScenario } from "./testing/read-scenario.ts";
import { freePort, removeDataFolder, runServer } from "./testing/run-server.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

test("an owner fills a week from briefs, writes one of them, and finds the drafts again after a reload", async () => {
  const dataFolder = copyDataFolder();
  const server = await runServer({ dataFolder, port: await freePort() });
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, reducedMotion: "reduce" });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  try {
    const { business } = readScenario("salsa-studio", "answers");
    await makePlanFromExample(page, { url: server.url, business: business.name });
    const api = apiOf(server.url);
    const workspaceId = await api.firstWorkspaceId();
    const { plan } = await api.currentPlan(workspaceId);
    const from = startOfWeek(addDays(plan.startsOn, 7));
    const week = { from, to: addDays(from, 6) };
    const { slots } = await api.calendar(workspaceId, week);
    await openCalendar(page, "week", from);

    await page.getByRole("button", { name: /^Fill this week: / }).press("Enter");
    const rows = page.locator("[data-fill-slot]");
    await rows.first().waitFor();
    await expect.poll(() => rows.count()).toBe(slots.length);
    const titles = () => rows.locator("strong + p, div > strong").allTextContents();
    const before = await titles();
    await rows
      .first()
      .getByRole("button", { name: /^Another idea/ })
      .click();
    await expect.poll(titles).not.toEqual(before);

    // One is written by hand, and the editor begins with the brief that was shown.
    await rows
      .first()
      .getByRole("button", { name: /^Write this/ })
      .click();
    const title = page.getByRole("textbox", { name: "Title" });
    await title.waitFor();
    const written = await title.inputValue();
    expect(written).not.toBe("");
    await page.getByRole("region", { name: "Begun from this idea" }).waitFor();
    await page.getByRole("textbox", { name: "Text", exact: true }).fill("Come and see.");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.locator("button[data-post]").first().waitFor();

    // The rest goes in at once.
    await page.getByRole("button", { name: /^Fill this week: / }).press("Enter");
    await page.getByRole("button", { name: /^Put .* in as (?:a draft|drafts)$/ }).press("Enter");
    await page
      .getByText(/(?:drafts stand in their slots|draft stands in its slot)\.$/)
      .first()
      .waitFor();
    const kept = async () => (await api.calendar(workspaceId, week)).posts;
    await expect.poll(async () => (await kept()).length).toBe(slots.length);
    const posts = await kept();
    expect(
      posts.every(({ status, briefId, title: named }) => status === "draft" && briefId !== undefined && named !== ""),
    ).toBe(true);
    expect(new Set(posts.map(({ briefId }) => briefId)).size).toBe(posts.length);
    expect(posts.filter(({ text }) => text !== "")).toMatchObject([{ title: written, text: "Come and see." }]);

    await page.reload();
    await page.locator("button[data-post]").first().waitFor();
    await expect.poll(() => page.locator("button[data-post]").count()).toBe(slots.length);
    expect(await page.getByRole("button", { name: /^Fill this week: / }).count()).toBe(0);
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
    await server.stop();
    removeDataFolder(dataFolder);
  }
});
