import { addDays, type DateRange, type IsoDate, type Post } from "@porchlight/core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { calendarPages, focusedWords, said, tabTo } from "./testing/calendar-pages.ts";
import { fillMonth } from "./testing/fill-month.ts";
import { openBusiness } from "./testing/open-business.ts";
import { chipOf } from "./testing/owner.ts";

// The panel beside a month of 1,000 posts, by a finger and by keys alone: what may be used again, findings, a week to be filled.

const business = openBusiness("salsa-studio");
const { onDesk, onPhone } = calendarPages(business);
fillMonth(business, "facebook-page");

test("by touch a post is marked to be used again, and one that has rested comes back among the ideas", async () => {
  const marked = await write({ title: "How a lesson goes", date: "2027-02-02" });
  await writeRested("Where to park");
  await onPhone("view=list&date=2027-02-02", async (page) => {
    await chipOf(page, "How a lesson goes").tap();
    await page.getByRole("switch", { name: "May be used again" }).tap();
    await page.getByRole("textbox", { name: "Days of rest" }).fill("30");
    await page.getByRole("button", { name: "Save", exact: true }).tap();
    await said(page, /^Saved/);
    await expect.poll(async () => (await find(marked.id))?.evergreen?.cooldownDays).toBe(30);

    await page.getByRole("button", { name: "Use “Where to park” again" }).tap();
    await said(page, /“Where to park” lies among the ideas/);
    await expect.poll(async () => (await ideas()).map(({ title }) => title)).toContain("Where to park");
    await page.getByRole("button", { name: "Use “Where to park” no more" }).tap();
    await said(page, /“Where to park” is not used again/);
    await expect.poll(evergreens).toEqual(["How a lesson goes"]);
  });
});

test("by keys P leads to the panel and back, and whatever is done there leaves the focus where it was done", async () => {
  await writeRested("Shoes for the first evening");
  await onDesk("view=month&date=2026-12-08", async (page) => {
    const { keyboard } = page;
    // The ways out of a finding are weighed while one looks on.
    await page.getByRole("button", { name: /^Move “Private lessons as a gift” to/ }).waitFor();
    await page.getByRole("button", { name: /^Use “Shoes for the first evening” again/ }).waitFor();
    await chipOf(page, "Private lessons").focus();
    await keyboard.press("p");
    await expect.poll(() => focusedWords(page)).toBe("Findings, the mix, the week");
    await tabTo(page, /^Move “Private lessons as a gift” to/);
    const before = await dayOf("Private lessons as a gift");
    await keyboard.press("Enter");
    await said(page, /^Moved to /);
    await expect.poll(() => dayOf("Private lessons as a gift")).not.toBe(before);
    const findings = page.getByRole("region", { name: "Worth a look" });
    await expect.poll(() => holdsFocus(findings)).toBe(true);

    await tabTo(page, /^Use “Shoes for the first evening” again/);
    await keyboard.press("Enter");
    await said(page, /lies among the ideas/);
    const again = page.getByRole("region", { name: "To use again" });
    await again.getByText("Waits among the ideas").waitFor();
    await expect.poll(() => holdsFocus(again)).toBe(true);

    await keyboard.press("p");
    await expect.poll(() => focusedWords(page)).toContain("Private lessons as a gift");
    await keyboard.press("Control+z");
    await said(page, /^Undone/);
    await keyboard.press("Control+z");
    await expect.poll(() => dayOf("Private lessons as a gift")).toBe(before);
  });
});

test("by keys what has rested is used again, a slot of a full week is written, and the focus stays where it was done", async () => {
  await writeRested("Where the bus stops");
  const drafts = () => draftsOf({ from: "2027-02-15", to: "2027-02-21" });
  await onDesk("view=month&date=2027-02-16", async (page) => {
    const { keyboard } = page;
    await page.getByRole("button", { name: /^Use “Where the bus stops” again/ }).waitFor();
    await keyboard.press("p");
    await tabTo(page, /^Use “Where the bus stops” again/);
    await keyboard.press("Enter");
    await said(page, /lies among the ideas/);
    const again = page.getByRole("region", { name: "To use again" });
    await again.getByText("Waits among the ideas").waitFor();
    await expect.poll(() => holdsFocus(again)).toBe(true);

    await tabTo(page, /^Fill this week: /);
    await keyboard.press("Enter");
    await page.locator("[data-fill-slot]").first().waitFor();
    await tabTo(page, /^Write this, /);
    await keyboard.press("Enter");
    await page.getByRole("region", { name: "Begun from this idea" }).waitFor();
    await page.getByRole("textbox", { name: "Text", exact: true }).focus();
    await keyboard.type("Come and see.");
    await keyboard.press("Control+Enter");
    await expect.poll(async () => (await drafts()).map(({ text }) => text)).toEqual(["Come and see."]);
    await page.getByRole("textbox", { name: "Title" }).waitFor({ state: "detached" });
    await keyboard.press("Control+z");
    await expect.poll(drafts).toEqual([]);
    await keyboard.press("Control+z");
    await expect.poll(async () => (await ideas()).map(({ title }) => title)).not.toContain("Where the bus stops");
  });
});

test("by touch the way out of a finding is taken, and taken back", async () => {
  await onPhone("view=month&date=2026-12-08", async (page) => {
    const before = await dayOf("Private lessons as a gift");
    const wayOut = page.getByRole("button", { name: /^Move “Private lessons as a gift” to/ }).first();
    await wayOut.scrollIntoViewIfNeeded();
    expect((await wayOut.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await wayOut.tap();
    await said(page, /^Moved to /);
    await expect.poll(() => dayOf("Private lessons as a gift")).not.toBe(before);
    await page.getByRole("button", { name: "Undo", exact: true }).tap();
    await expect.poll(() => dayOf("Private lessons as a gift")).toBe(before);
  });
});

test("by touch a week's proposals are looked through, put away without a trace, and put in at once", async () => {
  const week = { from: "2027-03-01", to: "2027-03-07" } as const;
  const kept = () => draftsOf(week);
  await onPhone("view=list&date=2027-03-01", async (page) => {
    const open = page.getByRole("button", { name: /^Fill this week: / });
    await open.tap();
    const rows = page.locator("[data-fill-slot]");
    const first = rows.first();
    const before = await first.textContent();
    await first.getByRole("button", { name: /^Another idea/ }).tap();
    await expect.poll(() => first.textContent()).not.toBe(before);
    await page.getByRole("button", { name: "Close", exact: true }).tap();
    await rows.first().waitFor({ state: "detached" });
    await expect.poll(() => kept()).toEqual([]);

    await open.tap();
    const putIn = page.getByRole("button", { name: /^Put .* in as (?:a draft|drafts)$/ });
    await putIn.tap();
    await said(page, /(?:drafts stand in their slots|draft stands in its slot)\.$/);
    await expect.poll(async () => (await kept()).length).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Undo", exact: true }).tap();
    await expect.poll(kept).toEqual([]);
  });
});

test("by touch one slot of a week that is full already is written from its idea", async () => {
  const drafts = () => draftsOf({ from: "2027-02-08", to: "2027-02-14" });
  await onPhone("view=month&date=2027-02-08", async (page) => {
    await page.getByRole("button", { name: /^Fill this week: / }).tap();
    const row = page.locator("[data-fill-slot]").first();
    const before = await row.textContent();
    await row.getByRole("button", { name: /^Another idea/ }).tap();
    await expect.poll(() => row.textContent()).not.toBe(before);
    await row.getByRole("button", { name: /^Write this/ }).tap();
    await page.getByRole("textbox", { name: "Text", exact: true }).fill("See you there.");
    await page.getByRole("button", { name: "Save", exact: true }).tap();
    await expect.poll(async () => (await drafts()).map(({ text }) => text)).toEqual(["See you there."]);
  });
});

function holdsFocus(part: ReturnType<Page["getByRole"]>): Promise<boolean> {
  return part.evaluate((element) => element.contains(document.activeElement));
}

type Words = Pick<Post, "title"> & Partial<Pick<Post, "date" | "status" | "evergreen">>;

async function write(words: Words): Promise<Post> {
  return apiOf(business.server.url).createPost(business.workspaceId, {
    status: "draft",
    text: `Words for ${words.title}.`,
    category: "help",
    channels: ["facebook-page"],
    zone: business.plan.zone,
    time: "07:15",
    ...words,
  });
}

/** Content that went out some days ago, and has rested since. */
async function writeRested(title: string): Promise<void> {
  const date = addDays(new Date().toISOString().slice(0, 10) as IsoDate, -5);
  await write({ title, date, status: "published", evergreen: { id: crypto.randomUUID(), cooldownDays: 1 } });
}

const ideas = () => apiOf(business.server.url).posts(business.workspaceId, "undated=true");

async function evergreens(): Promise<readonly string[]> {
  return (await apiOf(business.server.url).posts(business.workspaceId, "evergreen=true")).map(({ title }) => title);
}

async function all(): Promise<readonly Post[]> {
  const range = { from: "2026-11-23", to: "2027-04-04" };
  return (await apiOf(business.server.url).calendar(business.workspaceId, range)).posts;
}

async function draftsOf(range: DateRange): Promise<readonly Post[]> {
  const { posts } = await apiOf(business.server.url).calendar(business.workspaceId, range);
  return posts.filter(({ status, briefId }) => status === "draft" && briefId !== undefined);
}

const find = async (postId: string) => (await all()).find(({ id }) => id === postId);
const dayOf = async (title: string) => (await all()).find((post) => post.title === title)?.date;
