import type { Post } from "@porchlight/core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { calendarPages, focusedWords, said } from "./testing/calendar-pages.ts";
import { fillMonth } from "./testing/fill-month.ts";
import { openBusiness } from "./testing/open-business.ts";

// In a month of 1,000 posts one repeats, by a finger and by keys alone: it ends on a day, one is skipped, the others are changed.

const business = openBusiness("salsa-studio");
const { onDesk, onPhone } = calendarPages(business);
fillMonth(business, "facebook-page");

test("by touch a post repeats until a day, one of them is skipped, and a word is changed in all", async () => {
  await onPhone("view=list&date=2027-02-02&post=new@2027-02-02T07:45", async (page) => {
    await page.getByRole("textbox", { name: "Title" }).fill("Door hours");
    await page.getByRole("textbox", { name: "Text", exact: true }).fill("The door opens at four.");
    const repeat = page.getByRole("combobox", { name: "Repeat" });
    await repeat.scrollIntoViewIfNeeded();
    const before = await repeat.boundingBox();
    await repeat.tap();
    // The form stays where it is while the list lies over it.
    await page.getByRole("option", { name: "Every week on Tuesday" }).waitFor();
    expect(await repeat.boundingBox()).toEqual(before);
    await page.getByRole("option", { name: "Every week on Tuesday" }).tap();
    await page.getByText("On a day", { exact: true }).tap();
    await page.getByRole("textbox", { name: "Last day" }).tap();
    await page.getByRole("button", { name: "Previous month" }).tap();
    await page.getByRole("button", { name: "Previous month" }).tap();
    await page.getByRole("button", { name: "Next month" }).tap();
    await page.getByRole("button", { name: "30 March 2027", exact: true }).tap();
    await page.getByText("8 more, up to Tuesday, 30 March 2027.").waitFor();
    await page.getByRole("button", { name: "Save", exact: true }).tap();
    await said(page, /^9 posts on the calendar/);
    await expect.poll(() => daysOf("Door hours")).toEqual(weeksFrom("2027-02-02", 9));

    await chipsOf(page, "Door hours").nth(1).tap();
    await page.getByRole("button", { name: "Delete", exact: true }).tap();
    const which = page.getByRole("dialog", { name: "Delete which posts?" });
    await which.getByRole("radio", { name: "This post", exact: true, checked: true }).waitFor();
    await which.getByRole("button", { name: "Delete", exact: true }).tap();
    await said(page, /^Deleted “Door hours”/);
    const left = weeksFrom("2027-02-02", 9).filter((day) => day !== "2027-02-09");
    await expect.poll(() => daysOf("Door hours")).toEqual(left);

    await chipsOf(page, "Door hours").first().tap();
    await page.getByRole("textbox", { name: "Title" }).fill("Hours of the door");
    await page.getByRole("button", { name: "Save", exact: true }).tap();
    await page.getByText("All posts of the series").tap();
    await page.getByRole("button", { name: "Change", exact: true }).tap();
    await expect.poll(() => daysOf("Hours of the door")).toEqual(left);
  });
});

test("by keys alone a post repeats until a typed day, one of them is skipped, and those that follow are changed", async () => {
  await onDesk("view=month&date=2027-02-02&post=new@2027-02-02T07:15", async (page) => {
    const { keyboard } = page;
    await page.getByRole("textbox", { name: "Title" }).waitFor();
    await keyboard.type("Song of the week");
    await page.getByRole("textbox", { name: "Text", exact: true }).focus();
    await keyboard.type("Which one would you dance to?");
    await tabTo(page, () => focusedLabel(page), "Repeat");
    await keyboard.press("Enter");
    await page.getByRole("option", { name: "Every week on Tuesday" }).waitFor();
    const marked = page.locator("[role=option][data-combobox-selected]");
    do await keyboard.press("ArrowDown");
    while ((await marked.textContent()) !== "Every week on Tuesday");
    await keyboard.press("Enter");
    await keyboard.press("Tab");
    await keyboard.press("ArrowLeft");
    await page.getByRole("radio", { name: "On a day", checked: true }).waitFor({ state: "attached" });
    await keyboard.press("Tab");
    await expect.poll(() => focusedLabel(page)).toBe("Last day");
    await keyboard.press("Control+a");
    await keyboard.type("9 Mar 2027");
    await keyboard.press("Tab");
    await page.getByText("5 more, up to Tuesday, 9 March 2027.").waitFor();
    // What is typed counts, too, where the keys that save come right after it.
    await keyboard.press("Shift+Tab");
    await keyboard.press("Control+a");
    await keyboard.type("2 Mar 2027");
    await keyboard.press("Control+Enter");
    await said(page, /^5 posts on the calendar/);
    await expect.poll(() => daysOf("Song of the week")).toEqual(weeksFrom("2027-02-02", 5));

    await chipsOf(page, "Song of the week").nth(1).focus();
    await keyboard.press("Enter");
    await page.getByRole("button", { name: "Delete", exact: true }).focus();
    await keyboard.press("Enter");
    await page.getByRole("dialog", { name: "Delete which posts?" }).waitFor();
    await expect.poll(() => focusedLabel(page)).toBe("This post");
    await keyboard.press("Enter");
    await said(page, /^Deleted “Song of the week”/);
    await expect.poll(() => daysOf("Song of the week")).not.toContain("2027-02-09");
    // Its chip is gone; the next one has the focus in its place.
    await expect.poll(() => focusedWords(page)).toMatch(/Post|February/);

    await chipsOf(page, "Song of the week").nth(1).focus();
    await keyboard.press("Enter");
    await expect.poll(() => focusedLabel(page)).toMatch(/^Title/);
    await keyboard.press("Control+a");
    await keyboard.type("Tune of the week");
    await keyboard.press("Control+Enter");
    const which = page.getByRole("dialog", { name: "Change which posts?" });
    await which.waitFor();
    await expect.poll(() => focusedLabel(page)).toBe("This post");
    await keyboard.press("ArrowDown");
    await which.getByRole("radio", { name: "This post and those that follow", checked: true }).waitFor();
    await keyboard.press("Enter");
    await expect.poll(() => daysOf("Tune of the week")).toEqual(weeksFrom("2027-02-16", 3));
    await expect.poll(() => focusedWords(page)).toContain("Tune of the week");
    await expect.poll(() => daysOf("Song of the week")).toEqual(["2027-02-02"]);
  });
});

/** Presses Tab until the focus is there; it has to come within the length of a form. */
async function tabTo(page: Page, where: () => Promise<string | undefined>, goal: string): Promise<void> {
  for (let presses = 0; presses < 30 && (await where()) !== goal; presses += 1) await page.keyboard.press("Tab");
  await expect.poll(() => where()).toBe(goal);
}

function focusedLabel(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const active = document.activeElement;
    const labels = active instanceof HTMLInputElement ? active.labels : null;
    return active?.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? undefined;
  });
}

function chipsOf(page: Page, title: string) {
  return page.locator("button[data-post]").filter({ hasText: title });
}

async function daysOf(title: string): Promise<readonly (string | undefined)[]> {
  const range = { from: "2027-01-25", to: "2027-06-10" };
  const { posts } = await apiOf(business.server.url).calendar(business.workspaceId, range);
  return posts.filter((post: Post) => post.title === title).map(({ date }: Post) => date);
}

function weeksFrom(first: string, count: number): readonly string[] {
  const start = Date.parse(first);
  return Array.from({ length: count }, (_, week) => new Date(start + week * 604_800_000).toISOString().slice(0, 10));
}
