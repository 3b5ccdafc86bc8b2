import type { Post } from "@porchlight/core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { openBusiness } from "./testing/open-business.ts";

// A post that repeats: written once, changed from one on, ended, and all of it taken back.

const business = openBusiness("salsa-studio");

test("a post repeats every week, is changed from one on, ends before another, and undo goes all the way back", async () => {
  const context = await business.browser.newContext({
    viewport: { width: 1440, height: 1000 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(
    `${business.server.url}/w/${business.workspaceId}/calendar?view=month&date=2027-02-02&post=new@2027-02-02T12:15`,
  );
  const openAtFirst = await openSlots();
  await page.getByRole("textbox", { name: "Title" }).fill("Opening hours");
  await page.getByRole("textbox", { name: "Text", exact: true }).fill("We are open from four.");
  await page.getByRole("combobox", { name: "Repeat" }).click();
  await page.getByRole("option", { name: "Every week on Tuesday" }).click();
  // It ends by itself; that it never does is said on purpose.
  await page.getByText("11 more, up to Tuesday, 20 April 2027.").waitFor();
  await page.getByText("No end", { exact: true }).click();
  await page.getByText("57 more, up to Tuesday, 7 March 2028. Later ones are written as time goes by.").waitFor();
  await page.getByText("After", { exact: true }).click();
  await page.getByRole("textbox", { name: "How many times" }).fill("10");
  await save(page);
  await page.getByText("10 posts on the calendar, the first Tuesday 2 February, 12:15").waitFor();
  await chipsOf(page, "Opening hours").nth(3).waitFor();
  await expect.poll(() => daysOf("Opening hours")).toEqual(weeksFrom("2027-02-02", 10));
  await expect.poll(() => slotsBesidePosts()).toEqual([]);
  expect((await openSlots()).length).toBeLessThan(openAtFirst.length);

  await chipsOf(page, "Opening hours").nth(1).click();
  await page.getByRole("textbox", { name: "Title" }).fill("New hours");
  await save(page);
  await page.getByRole("radio", { name: "This post and those that follow" }).check();
  await page.getByRole("button", { name: "Change", exact: true }).click();
  await page.getByText("Saved in 9 posts of the series").waitFor();
  await chipsOf(page, "New hours").nth(2).waitFor();
  await expect.poll(() => daysOf("Opening hours")).toEqual(["2027-02-02"]);
  await expect.poll(() => daysOf("New hours")).toEqual(weeksFrom("2027-02-09", 9));

  await chipsOf(page, "New hours").nth(2).click();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await page.getByRole("radio", { name: "This post and those that follow" }).check();
  await page.getByRole("dialog", { name: "Delete which posts?" }).getByRole("button", { name: "Delete" }).click();
  await page.getByText("Deleted 7 posts, from “New hours” on").waitFor();
  await chipsOf(page, "New hours").nth(2).waitFor({ state: "detached" });
  // The calendar keeps still as long as a post is written.
  await page.getByRole("textbox", { name: "Title" }).waitFor({ state: "detached" });
  await expect.poll(() => daysOf("New hours")).toEqual(weeksFrom("2027-02-09", 2));

  for (const left of [9, 0]) {
    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await daysOf("New hours")).length).toBe(left);
  }
  await expect.poll(() => daysOf("Opening hours")).toEqual(weeksFrom("2027-02-02", 10));
  await page.keyboard.press("Control+z");
  await expect.poll(() => daysOf("Opening hours")).toEqual([]);
  await expect.poll(() => openSlots()).toEqual(openAtFirst);
  await context.close();
});

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save", exact: true }).click();
}

function chipsOf(page: Page, title: string) {
  return page.locator("button[data-post]").filter({ hasText: title });
}

const RANGE = { from: "2027-01-25", to: "2027-06-01" } as const;

async function openSlots(): Promise<readonly string[]> {
  const { slots } = await apiOf(business.server.url).calendar(business.workspaceId, RANGE);
  return slots.map(({ key }) => key);
}

/** Open slots of the day and channel of a post that fills none. */
async function slotsBesidePosts(): Promise<readonly string[]> {
  const { slots, posts } = await apiOf(business.server.url).calendar(business.workspaceId, RANGE);
  const beside = posts.filter(({ slotKey }: Post) => slotKey === undefined);
  return slots
    .filter(({ date, channel }) => beside.some((post: Post) => post.date === date && post.channels.includes(channel)))
    .map(({ key }) => key);
}

async function daysOf(title: string): Promise<readonly (string | undefined)[]> {
  const { posts } = await apiOf(business.server.url).calendar(business.workspaceId, RANGE);
  return posts.filter((post: Post) => post.title === title).map(({ date }: Post) => date);
}

function weeksFrom(first: string, count: number): readonly string[] {
  const start = Date.parse(first);
  return Array.from({ length: count }, (_, week) => new Date(start + week * 604_800_000).toISOString().slice(0, 10));
}
