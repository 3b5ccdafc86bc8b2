import type { Finding } from "@porchlight/core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { copyDataFolder } from "./testing/copy-data-folder.ts";
import { openBrowser } from "./testing/open-browser.ts";
import { readScenario } from "./testing/read-scenario.ts";
import { freePort, removeDataFolder, runServer } from "./testing/run-server.ts";
import { STARTS_ON } from "./testing/scenario.ts";

/** A busy machine draws in seconds. */
const PATIENCE = { timeout: 20_000 };
const WEEK = { from: "2027-02-01", to: "2027-02-07" } as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** The studio of Thom, who has little time for posts, and Mercedes, who has most of it; five posts of a week are his. */
async function aStudioWithFivePostsOnThom() {
  const dataFolder = copyDataFolder();
  const server = await runServer({ dataFolder, port: await freePort() });
  const api = apiOf(server.url);
  const workspaceId = await api.firstWorkspaceId();
  const answers = readScenario("salsa-studio", "answers");
  await api.saveAnswers(workspaceId, { answers, step: "plan" });
  await api.createPlan(workspaceId, { answers, startsOn: STARTS_ON });
  const { slots } = await api.calendar(workspaceId, WEEK);
  for (const [index, { key, channel, category, date, time, zone }] of slots.slice(0, 5).entries()) {
    const place = { slotKey: key, channels: [channel], category, date, time, zone };
    const words = { status: "ready", title: `Lesson ${index + 1}`, text: `Lesson ${index + 1}. Come on Tuesday.` };
    await api.createPost(workspaceId, { ...place, ...words, author: "Thom" });
  }
  const authors = async () => (await api.calendar(workspaceId, WEEK)).posts.map(({ author }) => author);
  const overloaded = async () => {
    const { findings } = await api.calendar(workspaceId, WEEK);
    return findings.filter(({ code }: Finding) => code === "over-own-time").map(({ where }) => where.person);
  };
  return {
    authors,
    overloaded,
    url: `${server.url}/w/${workspaceId}/calendar?date=${WEEK.from}`,
    close: async () => {
      await server.stop();
      removeDataFolder(dataFolder);
    },
  };
}

async function openWeek(url: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, reducedMotion: "reduce" });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${url}&view=week`);
  await page.locator("button[data-post]").first().waitFor();
  return { page, complaints };
}

test("somebody with too much to make is told of, can give posts away with one press, and take that back", async () => {
  const studio = await aStudioWithFivePostsOnThom();
  const { page, complaints } = await openWeek(studio.url);
  try {
    expect(await studio.overloaded()).toEqual(["Thom"]);
    const before = await studio.authors();
    const findings = page.getByRole("region", { name: "Worth a look" });
    await findings.getByText(/Thom has .+ of posts to make in the week of 1 February, and 18 min for them/).waitFor();

    const give = findings.getByRole("button", { name: /^Give .+ to Mercedes$/ });
    await give.click();
    await expect.poll(studio.overloaded, PATIENCE).toEqual([]);
    const after = await studio.authors();
    expect(after.filter((author) => author === "Mercedes").length).toBeGreaterThan(0);
    await give.waitFor({ state: "detached" });
    await page.locator("button[data-post]", { hasText: "by Mercedes" }).first().waitFor();

    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect.poll(studio.authors, PATIENCE).toEqual(before);
    await give.waitFor();
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
    await studio.close();
  }
});

test("a post is given to somebody in its editor; one sees one person's posts alone, and gives several away at once", async () => {
  const studio = await aStudioWithFivePostsOnThom();
  const { page, complaints } = await openWeek(studio.url);
  try {
    const posts = page.locator("button[data-post]");
    const count = await posts.count();
    await posts.filter({ hasText: "Lesson 1." }).click();
    await page.getByRole("combobox", { name: "Who makes it" }).click();
    await page.getByRole("option", { name: "Mercedes" }).click();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await posts.filter({ hasText: "by Mercedes" }).first().waitFor();
    await expect.poll(studio.authors, PATIENCE).toContain("Mercedes");

    await page.keyboard.press("Control+k");
    await page.getByPlaceholder("A day, a post, or what to do").fill("only mercedes");
    await page.getByText("Show only: Mercedes").click();
    await expect.poll(() => posts.count(), PATIENCE).toBe(1);
    expect(new URL(page.url()).searchParams.get("authors")).toBe("Mercedes");
    await page.reload();
    await expect.poll(() => posts.count(), PATIENCE).toBe(1);

    await page.getByRole("button", { name: "Clear", exact: true }).click();
    await expect.poll(() => posts.count(), PATIENCE).toBe(count);
    await page.keyboard.press("Control+a");
    const bar = page.getByRole("region", { name: "Selected posts" });
    await bar.getByRole("button", { name: "Who", exact: true }).click();
    await page.getByRole("menuitem", { name: "Nobody in particular" }).click();
    await expect.poll(studio.authors, PATIENCE).toEqual(Array.from({ length: count }, () => undefined));
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+z");
    await expect
      .poll(async () => (await studio.authors()).toSorted())
      .toEqual(["Mercedes", ...Array.from({ length: count - 1 }, () => "Thom")]);
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
    await studio.close();
  }
});
