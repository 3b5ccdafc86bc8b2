import type { Post } from "@porchlight/core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { calendarPages, said } from "./testing/calendar-pages.ts";
import { fillMonth } from "./testing/fill-month.ts";
import { openBusiness } from "./testing/open-business.ts";
import { chipOf } from "./testing/owner.ts";

// Everything that a mouse does on the calendar, keys do alone, in a month of 1,000 posts: nothing here is clicked.

const business = openBusiness("online-store");
const { onDesk } = calendarPages(business);
fillMonth(business, "newsletter");

test("a post is picked up, told of each place, put down, put back and taken off, and an idea put on", async () => {
  await write({ title: "Moved by keys", date: "2027-02-02" });
  const status = (page: Page, words: RegExp) => page.getByRole("status").filter({ hasText: words }).first().waitFor();
  await onDesk("view=month&date=2027-02-02", async (page) => {
    await chipOf(page, "Moved by keys").focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
    await status(page, /Wednesday 3 February.*(good|fine|poor)/i);
    await page.keyboard.press("ArrowDown");
    await status(page, /Wednesday 10 February/);
    await page.keyboard.press("Enter");
    await expect.poll(() => dayOf("Moved by keys")).toBe("2027-02-10");
    await expect.poll(() => focusedPost(page)).toContain("Moved by keys");

    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Escape");
    await expect.poll(() => focusedPost(page)).toContain("Moved by keys");
    await expect.poll(() => dayOf("Moved by keys")).toBe("2027-02-10");

    await page.keyboard.press("i");
    await page.getByRole("button", { name: /^Ideas/, expanded: true }).waitFor();
    await page.keyboard.press("Space");
    await page.keyboard.press("Delete");
    await said(page, /“Moved by keys” is off the calendar and kept as an idea/);
    await expect.poll(() => dayOf("Moved by keys")).toBeUndefined();
    // The key that took it off meant that alone: it has not gone into the trash as well.
    const idea = page.getByRole("region", { name: "Ideas" }).locator("[data-post]");
    await idea.focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect.poll(() => dayOf("Moved by keys")).toMatch(/^2027-/);
  });
});

test("a post that is picked up again stays in hand on a screen that draws slowly", async () => {
  await write({ title: "Slowly drawn", date: "2027-02-09" });
  await onDesk("view=month&date=2027-02-09", async (page) => {
    await drawSlowly(page);
    await chipOf(page, "Slowly drawn").focus();
    for (const key of ["Space", "Escape", "Space"]) await page.keyboard.press(key);
    for (let frame = 0; frame < 3; frame += 1) await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.keyboard.press("Delete");
    await said(page, /“Slowly drawn” is off the calendar and kept as an idea/);
  });
});

test("M asks where to, and arrows choose among places with their verdicts", async () => {
  await write({ title: "Asked where to", date: "2027-02-16" });
  await onDesk("view=list&date=2027-02-16", async (page) => {
    await chipOf(page, "Asked where to").focus();
    await page.keyboard.press("m");
    const dialog = page.getByRole("dialog", { name: "Move “Asked where to”" });
    await expect.poll(() => dialog.getByRole("radio").count()).toBeGreaterThan(1);
    const chosen = () =>
      dialog.getByRole("radio", { checked: true }).evaluate((radio) => radio.parentElement?.textContent);
    const before = await chosen();
    await page.keyboard.press("ArrowDown");
    await expect.poll(chosen).not.toBe(before);
    await expect.poll(() => chosen()).toMatch(/(good|fine|poor)$/);
    await page.keyboard.press("Enter");
    await expect.poll(() => dayOf("Asked where to")).not.toBe("2027-02-16");
  });
});

test("letters change the view, arrows walk the year, and what is shown stands in the address", async () => {
  await onDesk("view=month&date=2027-03-09", async (page) => {
    const shown = (name: string) => new URL(page.url()).searchParams.get(name);
    for (const [key, view] of [
      ["w", "week"],
      ["d", "day"],
      ["l", "list"],
      ["y", "year"],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => shown("view")).toBe(view);
    }
    await page.keyboard.press("j");
    await expect.poll(() => shown("date")).toMatch(/^2028-/);
    await page.keyboard.press("k");
    await expect.poll(() => shown("date")).toMatch(/^2027-/);
    await page.locator('[data-day][tabindex="0"]').focus();
    const from = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.day);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    const to = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.day);
    expect(Date.parse(String(to)) - Date.parse(String(from))).toBe(8 * 86_400_000);
    await page.keyboard.press("Enter");
    await expect.poll(() => [shown("view"), shown("date")]).toEqual(["day", to]);
    await page.goBack();
    await expect.poll(() => shown("view")).toBe("year");
  });
});

test("several posts are picked, changed by the bar, duplicated and deleted, and all of it is undone", async () => {
  for (const [title, date] of [
    ["Ticked one", "2027-02-16"],
    ["Ticked two", "2027-02-17"],
  ] as const) {
    await write({ title, date });
  }
  const told = async () =>
    (await all())
      .filter(({ title }) => title.startsWith("Ticked"))
      .map(({ title, category }) => `${title}: ${category}`)
      .toSorted();
  await onDesk("view=list&date=2027-02-16&find=Ticked", async (page) => {
    await chipOf(page, "Ticked one").focus();
    await page.keyboard.press("Shift+Space");
    const bar = page.getByRole("region", { name: "Selected posts" });
    await bar.getByText("One selected").waitFor();
    await page.keyboard.press("Control+a");
    await bar.getByText("2 selected").waitFor();
    await bar.getByRole("button", { name: "Category" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Proof" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(told).toEqual(["Ticked one: proof", "Ticked two: proof"]);
    await chipOf(page, "Ticked one").focus();
    await page.keyboard.press("Control+d");
    await expect.poll(async () => (await told()).length).toBe(4);
    await bar.getByText("2 selected").waitFor();
    await page.keyboard.press("Delete");
    await expect.poll(async () => (await told()).length).toBe(2);
    for (const left of [4, 2]) {
      await page.keyboard.press("Control+z");
      await expect.poll(async () => (await told()).length).toBe(left);
    }
    await page.keyboard.press("Control+z");
    await expect.poll(told).toEqual(["Ticked one: educate", "Ticked two: educate"]);
  });
});

test("the palette does what is named, and the list of keys names every key", async () => {
  await onDesk("view=month&date=2027-02-09", async (page) => {
    await page.keyboard.press("?");
    const keys = page.getByRole("dialog", { name: "All keys" });
    await keys.getByText("Select all posts shown").waitFor();
    await expect
      .poll(() => keys.getByRole("term").or(keys.locator("dt")).allTextContents())
      .toEqual(
        expect.arrayContaining([
          "New post",
          "Undo",
          "Redo",
          "Year",
          "Filter",
          "Move it to…",
          "Duplicate",
          "Into the trash",
        ]),
      );
    await page.keyboard.press("Escape");
    await keys.waitFor({ state: "detached" });
    await page.keyboard.press("Control+k");
    const field = page.getByRole("combobox").or(page.getByPlaceholder("A day, a post, or what to do")).first();
    await field.fill("only: newsletter");
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("channels")).toBe("newsletter");
    await page.keyboard.press("Control+k");
    await field.fill("trash");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "Trash" }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("f");
    await page.getByRole("textbox", { name: "Words in a post" }).fill("steel");
    await expect.poll(() => new URL(page.url()).searchParams.get("find")).toBe("steel");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Filter/);
  });
});

type Where = Pick<Post, "title" | "date">;

async function write(where: Where): Promise<Post> {
  return apiOf(business.server.url).createPost(business.workspaceId, {
    status: "draft",
    text: `Words for ${where.title}.`,
    category: "educate",
    channels: ["newsletter"],
    zone: business.plan.zone,
    time: "07:00",
    ...where,
  });
}

async function all(): Promise<readonly Post[]> {
  return (await apiOf(business.server.url).calendar(business.workspaceId, { from: "2027-01-25", to: "2027-04-04" }))
    .posts;
}

const dayOf = async (title: string) => (await all()).find((post) => post.title === title)?.date;

function focusedPost(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.closest("[data-post]")?.textContent);
}

/** Frames come three times a second from now on. */
function drawSlowly(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.requestAnimationFrame = (draw) => window.setTimeout(() => draw(performance.now()), 333);
  });
}
