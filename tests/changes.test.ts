import type { Plan, Post } from "@porchlight/core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { copyDataFolder } from "./testing/copy-data-folder.ts";
import { fillWorkspace } from "./testing/fill-workspace.ts";
import { openBrowser } from "./testing/open-browser.ts";
import { chipOf, dayOfChip, dragToDay } from "./testing/owner.ts";
import { freePort, type RunningServer, removeDataFolder, runServer } from "./testing/run-server.ts";

// Everything that is done to the calendar can be taken back, and done again.

let browser: Browser;
let server: RunningServer;
let workspaceId: string;
let plan: Plan;

beforeAll(async () => {
  browser = await openBrowser();
  server = await runServer({ dataFolder: copyDataFolder(), port: await freePort() });
  workspaceId = await apiOf(server.url).firstWorkspaceId();
  plan = await fillWorkspace(server.url, { workspaceId, name: "salsa-studio" });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  if (server !== undefined) removeDataFolder(server.dataFolder);
});

test("two moves are undone and done again by keys, one after the other, and a reload shows the same", async () => {
  await write({ title: "First of two", date: "2027-02-02" });
  await onCalendar("2027-02-02", async (page) => {
    await dragToDay(page, "First of two", "2027-02-03");
    await saidOn(page, /^Moved to /);
    await dragToDay(page, "First of two", "2027-02-04");
    const days: (string | null)[] = [];
    for (const [keys, said] of [
      ["Control+z", /^Undone: move “First of two”$/],
      ["Control+z", /^Undone/],
      ["Control+Shift+z", /^Done again: move “First of two”$/],
      ["Control+y", /^Done again/],
      ["Control+z", /^Undone/],
    ] as const) {
      await page.keyboard.press(keys);
      await saidOn(page, said);
      await hideToasts(page);
      days.push(await dayOfChip(page, "First of two"));
    }
    expect(days).toEqual(["2027-02-03", "2027-02-02", "2027-02-03", "2027-02-04", "2027-02-03"]);
    expect((await find("First of two"))?.date).toBe("2027-02-03");
    await page.reload();
    await chipOf(page, "First of two").waitFor();
    expect(await dayOfChip(page, "First of two")).toBe("2027-02-03");
    await page.keyboard.press("Control+z");
    await page.getByRole("button", { name: "Nothing to undo" }).waitFor();
  });
});

test("a deleted post lies in the trash, comes back from there as it was, and that is undone too", async () => {
  const post = await write({ title: "Thrown away", date: "2027-02-09" });
  await onCalendar("2027-02-09", async (page) => {
    await chipOf(page, "Thrown away").click();
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await saidOn(page, /^Deleted “Thrown away”/);
    await chipOf(page, "Thrown away").waitFor({ state: "detached" });
    await page.reload();
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: "Trash" }).click();
    await page.getByText("Deleted posts lie here for 30 days.").waitFor();
    await page.getByRole("button", { name: "Restore “Thrown away”" }).click();
    await page.getByText(/The trash is empty/).waitFor();
    await page.keyboard.press("Escape");
    await chipOf(page, "Thrown away").waitFor();
    expect(await find("Thrown away")).toEqual({ ...post, version: 3 });
    await page.getByRole("button", { name: "Undo: restore “Thrown away”" }).click();
    await chipOf(page, "Thrown away").waitFor({ state: "detached" });
    expect(await find("Thrown away")).toBeUndefined();
  });
});

test("what somebody else changed since is not undone; why is said, and the rest can still be", async () => {
  const theirs = await write({ title: "Changed by another", date: "2027-02-16" });
  await write({ title: "Ours alone", date: "2027-02-16" });
  await onCalendar("2027-02-16", async (page) => {
    await dragToDay(page, "Ours alone", "2027-02-17");
    await saidOn(page, /^Moved to /);
    await hideToasts(page);
    await dragToDay(page, "Changed by another", "2027-02-18");
    await saidOn(page, /^Moved to /);
    await change(theirs.id, { title: "Their words" });
    await page.keyboard.press("Control+z");
    await saidOn(
      page,
      /^Not undone: move “Changed by another”. It was changed since. Now it is “Their words”, Thursday 18 February/,
    );
    expect(await find("Their words")).toMatchObject({ date: "2027-02-18" });
    await page.keyboard.press("Control+z");
    await saidOn(page, /^Undone: move “Ours alone”/);
    expect(await find("Ours alone")).toMatchObject({ date: "2027-02-16" });
  });
});

test("a saved post is undone to what it said, and typing keeps its own way back", async () => {
  await write({ title: "Said before", date: "2027-02-23" });
  await onCalendar("2027-02-23", async (page) => {
    await chipOf(page, "Said before").click();
    const title = page.getByRole("textbox", { name: "Title" });
    await title.fill("Said after");
    await title.press("Control+z");
    expect(await title.inputValue()).toBe("Said before");
    await title.fill("Said after");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await saidOn(page, /^Saved: /);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await chipOf(page, "Said before").waitFor();
    expect(await find("Said before")).toMatchObject({ title: "Said before", version: 3 });
  });
});

async function write(where: { readonly title: string; readonly date: string }): Promise<Post> {
  return apiOf(server.url).createPost(workspaceId, {
    status: "draft",
    text: "Words for the post.",
    category: "educate",
    channels: ["facebook-page"],
    zone: plan.zone,
    time: "10:00",
    ...where,
  });
}

async function find(title: string): Promise<Post | undefined> {
  const { posts } = await apiOf(server.url).calendar(workspaceId, { from: "2027-01-25", to: "2027-03-07" });
  return posts.find((post) => post.title === title);
}

async function change(postId: string, body: object): Promise<void> {
  const address = `${server.url}/api/v1/workspaces/${workspaceId}/posts/${postId}`;
  const etag = (await fetch(address)).headers.get("etag") ?? "";
  const headers = { "content-type": "application/json", "if-match": etag };
  const reply = await fetch(address, { method: "PATCH", headers, body: JSON.stringify(body) });
  expect(reply.status).toBe(200);
}

function saidOn(page: Page, words: RegExp): Promise<void> {
  return page.getByText(words).first().waitFor();
}

/** A toast may lie over what is to be dragged. */
async function hideToasts(page: Page): Promise<void> {
  const close = page.locator(".mantine-Notification-closeButton");
  while ((await close.count()) > 0) {
    await close.first().click();
    await page.waitForTimeout(50);
  }
}

async function onCalendar(date: string, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${server.url}/w/${workspaceId}/calendar?view=month&date=${date}`);
  await page.locator("[data-post], [data-slot]").first().waitFor();
  await look(page);
  await context.close();
}
