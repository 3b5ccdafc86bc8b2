import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { calendarPages } from "./testing/calendar-pages.ts";
import { createFullMonth } from "./testing/fill-month.ts";
import { openBusiness } from "./testing/open-business.ts";
import { shiftedShare } from "./testing/shifted-share.ts";

// What was drawn stays where it is while the rest comes: a finger or a mouse that is on its way finds it there.

const business = openBusiness("online-store");
const { onDesk, onPhone } = calendarPages(business);
/** From here on people notice (web.dev, Cumulative Layout Shift, 2026): less is good. */
const NOTICED = 0.1;

test("a calendar with few posts stays where it was drawn, on a desk and on a phone", () => staysStill());

test("a month of 1,000 posts stays where it was drawn, on a desk and on a phone", async () => {
  await createFullMonth(business, { channel: "newsletter" });
  await staysStill();
});

async function staysStill(): Promise<void> {
  for (const [open, view] of [
    [onPhone, "week"],
    [onPhone, "month"],
    [onDesk, "month"],
    [onDesk, "week"],
  ] as const) {
    await open(`view=${view}&date=2027-02-08`, async (page) => {
      await filled(page);
      expect(await shiftedShare(page), view).toBeLessThan(NOTICED);
    });
  }
  await onPhone("view=list&date=2027-02-08", async (page) => {
    await filled(page);
    // The days above were not drawn yet.
    await ideasOf(page).scrollIntoViewIfNeeded();
    const before = await ideasOf(page).boundingBox();
    for (let frame = 0; frame < 20; frame += 1) await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await ideasOf(page).boundingBox()).toEqual(before);
    expect(await shiftedShare(page), "list").toBeLessThan(NOTICED);
  });
}

/** The last part of the page stands. */
function filled(page: Page): Promise<void> {
  return page.getByRole("region", { name: /^Week of / }).waitFor();
}

function ideasOf(page: Page) {
  return page.getByRole("button", { name: /^Ideas/ });
}
