import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { calendarPages, focusedWords, said } from "./testing/calendar-pages.ts";
import { openBusiness } from "./testing/open-business.ts";
import { chipOf } from "./testing/owner.ts";
import { LEAST_PX, tooSmall } from "./testing/too-small.ts";

// On a phone whatever is pressed is as large as a finger's tip, and nothing speaks of keys that are not there.

const business = openBusiness("salsa-studio");
const { onPhone } = calendarPages(business);

test("everything in the bar, the panel, a post's form, a date's calendar and a toast is hit by a finger", async () => {
  await onPhone("view=list&date=2026-12-08", async (page) => {
    await page.getByRole("button", { name: /^Fill this week: / }).waitFor();
    expect(await tooSmall(page.locator("header"))).toEqual([]);
    expect(await tooSmall(page.locator("aside"))).toEqual([]);
    await chipOf(page, "Private lessons").tap();
    await page.getByRole("textbox", { name: "Title" }).waitFor();
    expect(await tooSmall(page.getByRole("dialog", { name: "Edit post" }))).toEqual([]);
    // A post that is looked at calls up no keyboard over itself.
    await expect.poll(() => focusedWords(page)).toBe("Close");
    await page.getByRole("textbox", { name: "Day", exact: true }).tap();
    await page.getByRole("button", { name: "Next month" }).waitFor();
    expect(await tooSmall(page.locator("[data-dates-dropdown]"))).toEqual([]);
    await page.getByRole("button", { name: "10 December 2026", exact: true }).tap();
    await page.getByRole("button", { name: "Save", exact: true }).tap();
    await said(page, /^Saved/);
    expect(await tooSmall(page.locator(".mantine-Notification-root").last())).toEqual([]);
  });
});

test("the palette shows no keys, who one is is chosen by a finger, and a year opens with its month's name in sight", async () => {
  await onPhone("view=list&date=2027-02-02", async (page) => {
    await page.getByRole("button", { name: /Find/ }).tap();
    await page.getByPlaceholder("A day, a post, or what to do").waitFor();
    await page.getByText("New post", { exact: true }).last().waitFor();
    expect(await page.locator("kbd:visible").count()).toBe(0);
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: /Say who you are$/ }).tap();
    await page.getByLabel("Your name here").first().tap();
    const names = page.getByRole("option");
    await names.first().waitFor();
    for (const box of await Promise.all((await names.all()).map((name) => name.boundingBox()))) {
      expect(box?.height).toBeGreaterThanOrEqual(LEAST_PX);
    }
    await names.first().tap();
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: "View", exact: true }).tap();
    await page.getByRole("menuitemradio", { name: "Year" }).tap();
    const bar = page.getByRole("button", { name: "View", exact: true });
    const month = page.getByRole("heading", { name: "February", exact: true });
    await expect.poll(() => distanceBelow(month, bar)).toBeGreaterThan(0);
    // What stands above it is no other month that is cut in the middle.
    await expect.poll(() => distanceBelow(month, bar)).toBeLessThan(150);
  });
});

async function distanceBelow(part: Locator, above: Locator): Promise<number> {
  const [box, edge] = await Promise.all([part.boundingBox(), above.boundingBox()]);
  return (box?.y ?? 0) - (edge?.y ?? 0) - (edge?.height ?? 0);
}
