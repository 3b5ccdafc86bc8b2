import { expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { calendarPages } from "./testing/calendar-pages.ts";
import { fillMonth } from "./testing/fill-month.ts";
import { openBusiness } from "./testing/open-business.ts";

const business = openBusiness("salsa-studio");
const { onPhone } = calendarPages(business);
fillMonth(business, "facebook-page");

test("on a phone a post is written where one was reading, and its day brings the plan's hour", async () => {
  await onPhone("view=list&date=2027-02-22", async (page) => {
    const day = page.locator('section[data-date="2027-02-22"]');
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(400);
    await expect.poll(async () => (await day.boundingBox())?.y ?? 0).toBeLessThan(500);

    await page.getByRole("button", { name: "New post" }).tap();
    await page.getByRole("textbox", { name: "Title" }).fill("By phone");
    await expect.poll(() => page.getByRole("textbox", { name: "Repeat" }).isDisabled()).toBe(true);
    await page.getByText("It can repeat once it has a day.").waitFor();
    await page.getByRole("textbox", { name: "Day" }).fill("23 Feb 2027");
    await page.getByRole("textbox", { name: "Day" }).press("Tab");
    await page.getByRole("combobox", { name: "Repeat" }).waitFor();
    await page.getByRole("button", { name: "Save", exact: true }).tap();
    await page.locator("button[data-post]").filter({ hasText: "By phone" }).waitFor();
    await page.getByRole("textbox", { name: "Title" }).waitFor({ state: "detached" });
    expect((await day.boundingBox())?.y).toBeLessThan(500);

    const range = { from: "2027-02-23", to: "2027-02-23" };
    const { posts } = await apiOf(business.server.url).calendar(business.workspaceId, range);
    const written = posts.find(({ title }) => title === "By phone");
    expect(business.plan.cadence.map(({ time }) => time)).toContain(written?.time);
  });
});
