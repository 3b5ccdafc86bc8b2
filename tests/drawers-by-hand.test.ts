import type { Post } from "@porchlight/core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { calendarPages, focusedWords, said } from "./testing/calendar-pages.ts";
import { fillMonth } from "./testing/fill-month.ts";
import { openBusiness } from "./testing/open-business.ts";
import { chipOf } from "./testing/owner.ts";

// Beside a month of 1,000 posts: saved views, the trash and what one writes in, by a finger and by keys alone.

const business = openBusiness("salsa-studio");
const { onDesk, onPhone } = calendarPages(business);
fillMonth(business, "facebook-page");

test("by touch a view is saved, opened, renamed and deleted, and the days stay where they were", async () => {
  await onPhone("view=list&date=2027-02-17", async (page) => {
    const scrolled = () => page.evaluate(() => window.scrollY);
    await expect.poll(scrolled).toBeGreaterThan(0);
    const before = await scrolled();
    await chooseFromMenu(page, "Save this view…");
    await page.getByRole("textbox", { name: "Name" }).fill("All in a row");
    await page.getByRole("button", { name: "Save", exact: true }).tap();
    await said(page, /^Saved “All in a row”/);
    await expect.poll(() => focusedWords(page)).toBe("More");
    expect(await scrolled()).toBe(before);

    await page.getByRole("button", { name: "View", exact: true }).tap();
    await page.getByRole("menuitemradio", { name: "Month" }).tap();
    await expect.poll(() => shown(page, "view")).toBe("month");
    await page.getByRole("button", { name: "More", exact: true }).tap();
    await page.getByRole("menuitemradio", { name: "All in a row", checked: false }).tap();
    await expect.poll(() => shown(page, "view")).toBe("list");

    await chooseFromMenu(page, "Edit saved views…");
    await page.getByRole("button", { name: "More about “All in a row”" }).tap();
    await page.getByRole("menuitem", { name: "Rename…" }).tap();
    await page.getByRole("textbox", { name: "Name" }).fill("Everything");
    await page.getByRole("button", { name: "Rename", exact: true }).tap();
    await page.getByRole("button", { name: "More about “Everything”" }).tap();
    await page.getByRole("menuitem", { name: "Delete" }).tap();
    await page.getByText("No saved views yet.").waitFor();
    await page.getByRole("button", { name: "Undo", exact: true }).tap();
    await page.getByRole("button", { name: /^Everything/ }).tap();
    await page.getByRole("dialog", { name: "Saved views" }).waitFor({ state: "detached" });
  });
});

test("by keys a saved view is deleted and the focus stays in its drawer, and goes back to the menu with it", async () => {
  await onDesk("view=week&date=2027-02-09", async (page) => {
    const { keyboard } = page;
    for (const name of ["First", "Second"]) {
      await page.keyboard.press("Control+k");
      await page.getByPlaceholder("A day, a post, or what to do").fill("save this view");
      await page.getByText("Save this view…").waitFor();
      await keyboard.press("Enter");
      await page.getByRole("textbox", { name: "Name" }).waitFor();
      await keyboard.type(name);
      await keyboard.press("Enter");
      await said(page, new RegExp(`^Saved “${name}”`));
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
    await page.getByRole("button", { name: "More", exact: true }).focus();
    await keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Edit saved views…" }).focus();
    await keyboard.press("Enter");
    await page.getByRole("button", { name: "More about “First”" }).focus();
    await keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Delete" }).focus();
    await keyboard.press("Enter");
    await said(page, /^Deleted the view “First”/);
    await expect.poll(() => focusedWords(page)).toMatch(/^Second/);
    await keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(() => focusedWords(page)).toBe("More");
  });
});

test("by touch a post goes into the trash and comes back, and by keys the next in the trash has the focus then", async () => {
  for (const title of ["Thrown away first", "Thrown away second"]) await write(title);
  await onPhone("view=list&date=2027-02-02", async (page) => {
    await chipOf(page, "Thrown away first").tap();
    await page.getByRole("button", { name: "Delete", exact: true }).tap();
    await said(page, /^Deleted “Thrown away first”/);
    await expect.poll(titles).toEqual(["Thrown away second"]);
    await chooseFromMenu(page, "Trash");
    await page.getByRole("button", { name: "Restore “Thrown away first”" }).tap();
    await said(page, /“Thrown away first” is back/);
    await expect.poll(titles).toEqual(["Thrown away first", "Thrown away second"]);
  });
  await onDesk("view=list&date=2027-02-02", async (page) => {
    const { keyboard } = page;
    await chipOf(page, "Thrown away first").focus();
    await keyboard.press("Delete");
    await expect.poll(titles).toEqual(["Thrown away second"]);
    await expect.poll(() => focusedWords(page)).toMatch(/^Thrown away second/);
    await keyboard.press("Delete");
    await expect.poll(titles).toEqual([]);
    await keyboard.press("Control+k");
    await page.getByPlaceholder("A day, a post, or what to do").fill("trash");
    await keyboard.press("Enter");
    await page.getByRole("button", { name: "Restore “Thrown away second”" }).focus();
    await keyboard.press("Enter");
    await said(page, /“Thrown away second” is back/);
    await expect.poll(() => focusedWords(page)).toBe("Restore “Thrown away first”");
    await keyboard.press("Enter");
    await expect.poll(titles).toEqual(["Thrown away first", "Thrown away second"]);
    // With the last one gone, keys still begin in the drawer.
    await expect.poll(() => focusedWords(page)).toMatch(/^Trash/);
  });
});

test("by touch pictures are added, put in order and cropped, and where two wrote one state is chosen", async () => {
  const post = await write("Written by two");
  await onPhone(`view=list&date=2027-02-02&post=${post.id}`, async (page) => {
    await page.getByRole("textbox", { name: "Title" }).fill("Mine");
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "Add pictures" }).tap(),
    ]);
    await chooser.setFiles(await Promise.all([30, 60].map((side) => pictureOf(page, side))));
    const items = page.locator("[data-media]");
    await expect.poll(() => items.count()).toBe(2);
    const order = () => items.evaluateAll((media) => media.map((item) => item.getAttribute("data-media")));
    const [first, second] = await order();
    await page.getByRole("button", { name: "Move picture 2 up" }).tap();
    await expect.poll(() => order()).toEqual([second, first]);
    await expect.poll(() => focusedWords(page)).toMatch(/picture 1$/);
    await page.getByRole("button", { name: "Crop picture 1" }).tap();
    const dialog = page.getByRole("dialog", { name: "Crop the picture" });
    await dialog.getByText("Wide, 16:9").tap();
    await dialog.getByRole("button", { name: "Crop", exact: true }).tap();
    await dialog.waitFor({ state: "detached" });
    await expect.poll(() => order()).not.toContain(second);

    const theirs = { kind: "change", id: post.id, version: post.version, change: { title: "Theirs" } };
    await apiOf(business.server.url).changePosts(business.workspaceId, [theirs]);
    await page.getByRole("button", { name: "Save", exact: true }).tap();
    const choice = page.getByRole("alertdialog", { name: /^Somebody changed this post/ });
    await choice.getByText("Theirs", { exact: true }).last().waitFor();
    await choice.getByRole("button", { name: "Keep mine" }).tap();
    await said(page, /^Saved/);
    await expect.poll(async () => (await find(post.id))?.title).toBe("Mine");
    expect((await find(post.id))?.media?.map(({ id }) => id)).toContain(first);
  });
});

async function chooseFromMenu(page: Page, what: string): Promise<void> {
  await page.getByRole("button", { name: "More", exact: true }).tap();
  await page.getByRole("menuitem", { name: what }).tap();
}

function shown(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

/** A piece of the screen, as a file. */
async function pictureOf(page: Page, sidePx: number) {
  const buffer = await page.screenshot({ clip: { x: 0, y: 0, width: sidePx * 2, height: sidePx } });
  return { name: `${sidePx}.png`, mimeType: "image/png", buffer };
}

async function write(title: string): Promise<Post> {
  return apiOf(business.server.url).createPost(business.workspaceId, {
    status: "draft",
    title,
    text: `Words for ${title}.`,
    category: "educate",
    channels: ["facebook-page"],
    zone: business.plan.zone,
    date: "2027-02-02",
    time: "07:15",
  });
}

async function all(): Promise<readonly Post[]> {
  const range = { from: "2027-01-25", to: "2027-03-07" };
  return (await apiOf(business.server.url).calendar(business.workspaceId, range)).posts;
}

const find = async (postId: string) => (await all()).find(({ id }) => id === postId);

async function titles(): Promise<readonly string[]> {
  return (await all())
    .map(({ title }) => title)
    .filter((title) => title.startsWith("Thrown"))
    .toSorted();
}
