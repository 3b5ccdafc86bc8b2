import type { Post } from "@porchlight/core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { calendarPages, focusedWords, said } from "./testing/calendar-pages.ts";
import { fillMonth, titleOf } from "./testing/fill-month.ts";
import { openBusiness } from "./testing/open-business.ts";

// A month of 1,000 posts: whatever is done on it can be done by a finger and by keys alone, also to what a day folds away.

const business = openBusiness("online-store");
const { onDesk, onPhone } = calendarPages(business);

fillMonth(business, "newsletter");

test("by touch a folded day is unfolded and a post in it opened, two of a list are moved by a day, and it is undone", async () => {
  await onPhone("view=month&date=2027-02-09", async (page, finger) => {
    await page
      .locator('[data-date="2027-02-09"]')
      .getByText(/^\+\d+$/)
      .tap();
    const day = page.getByRole("dialog").filter({ hasText: "Post 1009" });
    const close = await day.getByRole("button", { name: "Close" }).boundingBox();
    expect((close?.x ?? 999) + (close?.width ?? 0)).toBeLessThanOrEqual(390);
    expect(close?.height).toBeGreaterThanOrEqual(44);
    const folded = day.locator("button[data-post]").filter({ hasText: "Post 1289" });
    await folded.scrollIntoViewIfNeeded();
    expect((await folded.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await folded.tap();
    await title(page, titleOf(1289));
    await page.goBack();

    await page.getByRole("button", { name: "View", exact: true }).tap();
    await page.getByRole("menuitemradio", { name: "List" }).tap();
    const row = (name: string) => page.locator("section[data-date] button[data-post]").filter({ hasText: name });
    await finger.lift(row("Post 1009"));
    await finger.letGo();
    const bar = page.getByRole("region", { name: "Selected posts" });
    await bar.getByText("One selected").waitFor();
    await row("Post 1037").tap();
    await bar.getByText("2 selected").waitFor();
    await bar.getByRole("button", { name: "Move", exact: true }).tap();
    const dialog = page.getByRole("dialog", { name: "Move 2 posts" });
    await dialog.getByRole("button", { name: "+1 day" }).tap();
    await dialog.getByText(/brings up .*, settles /).waitFor();
    await dialog.getByRole("button", { name: "Move", exact: true }).tap();
    await expect.poll(moved).toEqual(["2027-02-10", "2027-02-10"]);
    await page.getByRole("button", { name: "Undo", exact: true }).tap();
    await expect.poll(moved).toEqual(["2027-02-09", "2027-02-09"]);
  });
});

test("by touch a post goes to another hour in a week and in a day, and the year opens a full day", async () => {
  const time = async () => {
    const { posts } = await apiOf(business.server.url).calendar(business.workspaceId, {
      from: "2027-02-09",
      to: "2027-02-09",
    });
    return posts.find((post: Post) => post.title === titleOf(1009))?.time;
  };
  for (const [view, hours, moved] of [
    ["week", -2, "06:00"],
    ["day", -1, "05:00"],
  ] as const) {
    await onPhone(`view=${view}&date=2027-02-09`, async (page, finger) => {
      const chip = page.locator("button[data-post]").filter({ hasText: "Post 1009" });
      await finger.lift(chip);
      const lane = await page.locator('[data-hours][data-date="2027-02-09"]').boundingBox();
      const box = await chip.boundingBox();
      if (lane === null || box === null) throw new Error("there are no hours on the screen");
      await finger.moveTo({ x: box.x + box.width / 2, y: box.y + box.height / 2 + (hours * lane.height) / 24 });
      await finger.letGo();
      await expect.poll(time).toBe(moved);
    });
  }
  await onPhone("view=year&date=2027-02-09", async (page) => {
    await page.locator('[data-day="2027-02-09"]').tap();
    await expect.poll(() => new URL(page.url()).searchParams.get("view")).toBe("day");
    await page.locator("button[data-post]").filter({ hasText: "Post 1037" }).tap();
    await title(page, titleOf(1037));
  });
});

test("by keys arrows stay in an unfolded day, a post of it is opened and closed, and two are moved by a day and put back", async () => {
  await onDesk("view=month&date=2027-02-09", async (page) => {
    const { keyboard } = page;
    const inMonth = (name: string) => page.locator("[data-board] button[data-post]").filter({ hasText: name });
    await inMonth("Post 1008").focus();
    await keyboard.press("ArrowRight");
    await expect.poll(() => focusedWords(page)).toContain("Post 1009");
    // What a day folds away stands behind its last chip.
    for (let presses = 0; presses < 9 && !/^\+/.test(await focusedText(page)); presses += 1)
      await keyboard.press("Tab");
    await expect.poll(() => focusedText(page)).toMatch(/^\+\d+ more/);
    await keyboard.press("Enter");
    const day = page.getByRole("dialog").filter({ hasText: "Post 1009" });
    await day.waitFor();
    await keyboard.press("Tab");
    for (const next of ["Post 1037", "Post 1065", "Post 1093", "Post 1121"]) {
      await keyboard.press("ArrowDown");
      await expect.poll(() => focusedWords(page)).toContain(next);
    }
    await keyboard.press("Enter");
    await title(page, titleOf(1121));
    await keyboard.press("Escape");
    await page.getByRole("textbox", { name: "Title" }).waitFor({ state: "detached" });
    await expect.poll(() => focusedWords(page)).not.toBe("nothing");
    await keyboard.press("Escape");
    await day.waitFor({ state: "detached" });
    await expect.poll(() => focusedText(page)).toMatch(/^\+\d+ more/);

    await keyboard.press("d");
    await expect.poll(() => new URL(page.url()).searchParams.get("view")).toBe("day");
    await keyboard.press("l");
    const row = (name: string) => page.locator("section[data-date] button[data-post]").filter({ hasText: name });
    for (const name of ["Post 1009", "Post 1037"]) {
      await row(name).focus();
      await keyboard.press("Shift+Space");
    }
    await page.getByRole("region", { name: "Selected posts" }).getByText("2 selected").waitFor();
    await keyboard.press("Control+k");
    await page.getByPlaceholder("A day, a post, or what to do").fill("selected posts day later");
    await page.getByText("Move the selected posts one day later").waitFor();
    await keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Move 2 posts" });
    await dialog.getByText(/brings up .*, settles /).waitFor();
    await dialog.getByRole("textbox", { name: "To a day" }).press("Enter");
    await expect.poll(moved).toEqual(["2027-02-10", "2027-02-10"]);
    await keyboard.press("Control+z");
    await said(page, /^Undone/);
    await expect.poll(moved).toEqual(["2027-02-09", "2027-02-09"]);
  });
});

/** Waits until a post of that title is being written. */
async function title(page: Page, words: string): Promise<void> {
  await expect.poll(() => page.getByRole("textbox", { name: "Title" }).inputValue()).toBe(words);
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? "");
}

async function moved(): Promise<readonly (string | undefined)[]> {
  const range = { from: "2027-02-09", to: "2027-02-10" };
  const { posts } = await apiOf(business.server.url).calendar(business.workspaceId, range);
  return posts
    .filter((post: Post) => [titleOf(1009), titleOf(1037)].includes(post.title))
    .map(({ date }: Post) => date);
}
