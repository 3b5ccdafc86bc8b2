import { addDays, type IsoDate, type Post } from "@porchlight/core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { copyDataFolder } from "./testing/copy-data-folder.ts";
import { fillWorkspace } from "./testing/fill-workspace.ts";
import { openBrowser } from "./testing/open-browser.ts";
import { freePort, removeDataFolder, runServer } from "./testing/run-server.ts";

const POSTS = 20;
const ROUNDS = 10;
const MONDAY = "2027-03-01";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** A server with a filled workspace and 20 posts of nobody's plan, on four weeks that are otherwise quiet. */
async function aBusyCalendar() {
  const dataFolder = copyDataFolder();
  const port = await freePort();
  const server = await runServer({ dataFolder, port });
  const api = apiOf(server.url);
  const workspaceId = await api.firstWorkspaceId();
  await fillWorkspace(server.url, { workspaceId, name: "salsa-studio" });
  const posts = await Promise.all(
    Array.from({ length: POSTS }, (_, index) => api.createPost(workspaceId, aPost(index))),
  );
  return { server, dataFolder, port, api, workspaceId, posts };
}

function aPost(index: number) {
  const date = dayOf(index);
  return {
    status: "draft",
    title: `Post ${index}`,
    text: "",
    category: "ask",
    channels: ["x"],
    date,
    time: "09:00",
    zone: "UTC",
  };
}

/** One of 20 days of four weeks, Mondays to Fridays. */
function dayOf(index: number): IsoDate {
  const day = index % 20;
  return addDays(MONDAY, Math.floor(day / 5) * 7 + (day % 5));
}

/** Where each of the posts stands on a page, by its day. */
async function shownOn(page: Page): Promise<Record<string, string>> {
  const places = await page
    .locator("button[data-post]")
    .evaluateAll((chips) =>
      chips.map((chip) => [
        chip.textContent?.match(/Post \d+/)?.[0],
        chip.closest("section[data-date]")?.getAttribute("data-date"),
      ]),
    );
  return Object.fromEntries(places.filter(([title]) => title !== undefined).sort());
}

function keptIn(posts: readonly Post[]): Record<string, string> {
  return Object.fromEntries(
    posts
      .filter(({ title }) => title.startsWith("Post "))
      .map(({ title, date = "" }) => [title, date] as const)
      .sort(),
  );
}

async function openPage(url: string, workspaceId: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, reducedMotion: "reduce" });
  await page.goto(`${url}/w/${workspaceId}/calendar?view=list&date=${MONDAY}`);
  await page
    .locator("button[data-post]")
    .nth(POSTS - 1)
    .waitFor();
  return page;
}

/** Moves a post on a version, as one person's page would. */
async function move(url: string, workspaceId: string, post: Pick<Post, "id" | "version">, date: IsoDate) {
  const response = await fetch(`${url}/api/v1/workspaces/${workspaceId}/posts/${post.id}`, {
    method: "PATCH",
    headers: { "content-type": "application/json", "if-match": `"${post.version}"` },
    body: JSON.stringify({ date }),
  });
  return { status: response.status, body: (await response.json()) as Post & { current?: Post } };
}

test("200 moves from two sides: one wins each time, both screens end the same, and a restart in the middle changes nothing", async () => {
  const calendar = await aBusyCalendar();
  const { dataFolder, port, api, workspaceId } = calendar;
  let { server, posts } = calendar;
  const pages = await Promise.all([1, 2].map(() => openPage(server.url, workspaceId)));
  const range = { from: MONDAY, to: addDays(MONDAY, 31) };
  const agree = async () => {
    const kept = keptIn((await api.calendar(workspaceId, range)).posts);
    expect(Object.keys(kept)).toHaveLength(POSTS);
    for (const page of pages) await expect.poll(() => shownOn(page)).toEqual(kept);
  };
  try {
    await agree();
    for (let round = 1; round <= ROUNDS; round += 1) {
      posts = await Promise.all(
        posts.map(async (post, index) => {
          const sides = [dayOf(index + round), dayOf(index + round + 10)];
          const replies = await Promise.all(sides.map((date) => move(server.url, workspaceId, post, date)));
          expect(replies.map(({ status }) => status).sort()).toEqual([200, 412]);
          const [won, lost] = replies[0]?.status === 200 ? replies : replies.toReversed();
          expect(lost?.body.current).toEqual(won?.body);
          return won?.body ?? post;
        }),
      );
      if (round !== ROUNDS / 2) continue;
      await server.stop();
      server = await runServer({ dataFolder, port });
    }
    expect(posts.map(({ version }) => version)).toEqual(posts.map(() => ROUNDS + 1));
    await agree();
  } finally {
    for (const page of pages) await page.close();
    await server.stop();
    removeDataFolder(dataFolder);
  }
});

test("one sees who else is here and what they have open, and what they change of it before saving", async () => {
  const { server, dataFolder, workspaceId, posts } = await aBusyCalendar();
  const [post] = posts;
  if (post === undefined) throw new Error("there are no posts");
  const [ana, ben] = await Promise.all([1, 2].map(() => openPage(server.url, workspaceId)));
  if (ana === undefined || ben === undefined) throw new Error("there are no pages");
  try {
    await ana.evaluate(() => localStorage.setItem("porchlight/name", "Ana"));
    await ana.reload();
    await ben.getByRole("button", { name: /Ana is here, too/ }).waitFor();

    await ana.locator(`button[data-post="${post.id}"]`).click();
    await ben
      .locator(`button[data-post="${post.id}"][data-watched]`)
      .getByText("Ana has this open")
      .waitFor({ state: "attached" });
    await ben.locator(`button[data-post="${post.id}"]`).click();
    await ben.getByRole("status").getByText("Ana has this open").waitFor();

    // Nothing is written here yet: the post is shown as it becomes.
    await ana.getByRole("textbox", { name: "Title" }).fill("As Ana says");
    await ana.getByRole("button", { name: "Save", exact: true }).click();
    await ben.getByText("Ana has just changed this post.").waitFor();
    await expect.poll(() => ben.getByRole("textbox", { name: "Title" }).inputValue()).toBe("As Ana says");

    // What is written stays, and both stand side by side before anything is saved.
    await ben.getByRole("textbox", { name: "Title" }).fill("As Ben says");
    await move(server.url, workspaceId, { id: post.id, version: 2 }, dayOf(7));
    await ben.getByRole("button", { name: "Compare both" }).click();
    const both = ben.getByRole("alertdialog");
    await both.getByText("As Ben says").waitFor();
    await both.getByText("As Ana says").waitFor();
    await both.getByRole("button", { name: "Keep mine" }).click();
    await ana.locator("button[data-post]").filter({ hasText: "As Ben says" }).first().waitFor();

    await server.stop();
    await ana.getByText("Not live: changes of others show after reconnecting.").waitFor();
  } finally {
    for (const page of [ana, ben]) await page.close();
    await server.stop();
    removeDataFolder(dataFolder);
  }
});
