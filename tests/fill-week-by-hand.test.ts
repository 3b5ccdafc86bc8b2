import type { DateRange } from "@porchlight/core";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { calendarPages, said, tabTo } from "./testing/calendar-pages.ts";
import { createFullMonth } from "./testing/fill-month.ts";
import { openBusiness } from "./testing/open-business.ts";

// The one free week of a month of 1,000 posts is filled at once by a mouse, by keys alone and by a finger, and emptied again.

const business = openBusiness("salsa-studio");
const { onDesk, onPhone } = calendarPages(business);
const WEEK = { from: "2027-02-15", to: "2027-02-21" } as const satisfies DateRange;
beforeAll(() => createFullMonth(business, { channel: "facebook-page", free: WEEK }));

const FILL = /^Fill this week: /;
const PUT_IN = /^Put .* in as (?:a draft|drafts)$/;
const STAND = /(?:drafts stand in their slots|draft stands in its slot)\.$/;

test("by mouse all that is proposed goes in, is taken back and put in again", async () => {
  await onDesk("view=month&date=2027-02-16", async (page) => {
    await page.getByRole("button", { name: FILL }).click();
    const wanted = await proposals(page);
    await page.getByRole("button", { name: PUT_IN }).click();
    await said(page, STAND);
    await expect.poll(drafts).toHaveLength(wanted);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect.poll(drafts).toEqual([]);
    await page.getByRole("button", { name: /^Redo: / }).click();
    await expect.poll(drafts).toHaveLength(wanted);
    await page.keyboard.press("Control+z");
    await expect.poll(drafts).toEqual([]);
  });
});

test("by keys all that is proposed goes in, is taken back and put in again", async () => {
  await onDesk("view=week&date=2027-02-16", async (page) => {
    const { keyboard } = page;
    await page.getByRole("button", { name: FILL }).waitFor();
    await keyboard.press("p");
    await tabTo(page, FILL);
    await keyboard.press("Enter");
    const wanted = await proposals(page);
    await tabTo(page, PUT_IN);
    await keyboard.press("Enter");
    await said(page, STAND);
    await expect.poll(drafts).toHaveLength(wanted);
    await expect.poll(() => page.locator("button[data-post]").count()).toBe(wanted);
    await keyboard.press("Control+z");
    await expect.poll(drafts).toEqual([]);
    await keyboard.press("Control+Shift+z");
    await expect.poll(drafts).toHaveLength(wanted);
    await keyboard.press("Control+z");
    await expect.poll(drafts).toEqual([]);
  });
});

test("by touch all that is proposed goes in, and is taken back", async () => {
  await onPhone("view=list&date=2027-02-15", async (page) => {
    await page.getByRole("button", { name: FILL }).tap();
    const wanted = await proposals(page);
    await page.getByRole("button", { name: PUT_IN }).tap();
    await said(page, STAND);
    await expect.poll(drafts).toHaveLength(wanted);
    await page.getByRole("button", { name: "Undo", exact: true }).tap();
    await expect.poll(drafts).toEqual([]);
  });
});

/** How many slots are proposed for; more than one. */
async function proposals(page: Page): Promise<number> {
  const rows = page.locator("[data-fill-slot]");
  await rows.first().waitFor();
  const count = await rows.count();
  expect(count).toBeGreaterThan(1);
  return count;
}

async function drafts(): Promise<readonly string[]> {
  const { posts } = await apiOf(business.server.url).calendar(business.workspaceId, WEEK);
  return posts.filter(({ status, briefId }) => status === "draft" && briefId !== undefined).map(({ id }) => id);
}
