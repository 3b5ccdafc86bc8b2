import { addDays, instantOf, laterOf, listRoutineVisits, wallTimeAt } from "@porchlight/core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { said } from "./testing/calendar-pages.ts";
import { openBusiness } from "./testing/open-business.ts";
import { readScenario } from "./testing/read-scenario.ts";
import { STARTS_ON } from "./testing/scenario.ts";

// Lists that are worked off once, by several people and in several windows.

const business = openBusiness("ghost-town");
const DESK = { viewport: { width: 1440, height: 1000 }, reducedMotion: "reduce" } as const;
const ANSWER = /^Answer /;
const LAST_POST = /^Write a last post/;
const address = (path: string) => `${business.server.url}/w/${business.workspaceId}${path}`;

test("what one window ticks of a channel's list stands in another, after a reload, and in a plan made anew", async () => {
  const [ana, ben] = [await openWindow({ "porchlight/name": "Ana" }), await openWindow()];
  await ana.goto(address("/plan?channel=x"));
  await ben.goto(address("/shop-front"));
  const done = ben.getByRole("link", { name: /^\d of 5 done on X/ });
  await expect.poll(() => done.textContent()).toContain("0 of 5 done");
  await ana.getByRole("checkbox", { name: LAST_POST }).click();
  await ana.getByText(/^Ana, \d+ \w+$/).waitFor();
  await expect.poll(() => done.textContent()).toContain("1 of 5 done");

  await done.click();
  const box = ben.getByRole("checkbox", { name: LAST_POST });
  await expect.poll(() => box.isChecked()).toBe(true);
  await ana.reload();
  await expect.poll(() => ana.getByRole("checkbox", { name: LAST_POST }).isChecked()).toBe(true);

  const answers = readScenario("ghost-town", "answers");
  const { workspaceId } = business;
  const before = await apiOf(business.server.url).currentPlan(workspaceId);
  await apiOf(business.server.url).createPlan(workspaceId, { answers, startsOn: STARTS_ON });
  const newest = await apiOf(business.server.url).currentPlan(workspaceId);
  expect(newest.id).not.toBe(before.id);
  await ben.goto(address("/plan?channel=x"));
  await expect.poll(() => box.isChecked()).toBe(true);
  await box.click();
  await expect.poll(() => ana.getByRole("checkbox", { name: LAST_POST }).isChecked()).toBe(false);
  await Promise.all([ana, ben].map((page) => page.context().close()));
});

test("whoever is counted anew waits again on the very page to which the new plan leads", async () => {
  const page = await openWindow();
  await page.goto(address("/plan?channel=facebook-page"));
  const box = page.getByRole("checkbox", { name: ANSWER });
  await box.click();
  await page
    .getByText(/^\d+ \w+$/)
    .first()
    .waitFor();
  await page.getByRole("link", { name: "Answers", exact: true }).click();
  const steps = page.getByRole("navigation", { name: "Steps" });
  await steps.getByRole("button", { name: /Channels/ }).click();
  await page.getByRole("button", { name: /^Facebook / }).click();
  await page.getByRole("textbox", { name: "Waiting for an answer" }).fill("7");
  await steps.getByRole("button", { name: /Your plan/ }).click();
  await page.getByRole("button", { name: /^Keep these changes/ }).click();
  await page.waitForURL(/\/plan/);
  await page.locator("[data-channel=facebook-page]").getByRole("button").first().click();
  await box.waitFor();
  await expect.poll(() => box.isChecked()).toBe(false);
  await page.context().close();
});

test("what a browser has ticked by itself comes to everybody, once", async () => {
  const { id } = await apiOf(business.server.url).currentPlan(business.workspaceId);
  const [plans, lessons] = [`porchlight.ticks.${id}`, `porchlight.lessons.${business.workspaceId}`];
  const old = await openWindow({ [plans]: '["pinterest/messages-off"]', [lessons]: '["reviews"]' });
  await old.goto(address("/lessons"));
  await expect.poll(() => old.getByRole("status").first().textContent()).toContain("One of 12 is done.");
  const left = () => old.evaluate((keys) => keys.map((key) => localStorage.getItem(key)), [plans, lessons]);
  await expect.poll(left).toEqual([null, null]);

  const other = await openWindow();
  await other.goto(address("/plan?channel=pinterest"));
  const boxOf = (page: Page) => page.getByRole("checkbox", { name: "Switch new messages off." });
  await expect.poll(() => boxOf(other).isChecked()).toBe(true);
  await boxOf(other).click();
  await expect.poll(() => boxOf(other).isChecked()).toBe(false);
  await old.goto(address("/plan?channel=pinterest"));
  await boxOf(old).waitFor();
  await old.reload();
  await boxOf(old).waitFor();
  await expect.poll(() => boxOf(old).isChecked()).toBe(false);
  await Promise.all([old, other].map((page) => page.context().close()));
});

test("a tick that could not be kept goes again, and the page says so", async () => {
  const page = await openWindow();
  await page.goto(address("/plan?channel=youtube"));
  const box = page.getByRole("checkbox", { name: LAST_POST });
  await box.waitFor();
  await page.route("**/ticks", (route) => (route.request().method() === "PUT" ? route.abort() : route.continue()));
  await box.click();
  await said(page, /^Not kept: no answer came/);
  await expect.poll(() => box.isChecked()).toBe(false);
  await page.context().close();
});

test("a brand is written down, looked at from Today, its idea stands with the ideas, and it is due no more", async () => {
  const page = await openWindow({ "porchlight/name": "Ana" });
  await page.goto(address("/watch-list"));
  await page.getByText(/^one that your customers follow too/).waitFor();
  await page.getByRole("button", { name: "Watch a brand" }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("button", { name: "Save" }).click();
  await sheet.getByText("It needs a name.").waitFor();
  await sheet.getByRole("textbox", { name: "Name" }).fill("A store elsewhere");
  await sheet.getByRole("textbox", { name: "Address" }).fill("http://example.org");
  await sheet.getByText("An address that begins with https:// is needed.").waitFor();
  await sheet.getByRole("textbox", { name: "Address" }).fill("example.org/store");
  await sheet.getByRole("textbox", { name: "Why you watch it" }).fill("Answers by name.");
  await sheet.getByRole("button", { name: "Save" }).click();
  const way = page.getByRole("link", { name: /^Instagram/ });
  await way.waitFor();
  expect([await way.getAttribute("href"), await way.getAttribute("rel")]).toEqual([
    "https://example.org/store",
    "noopener noreferrer",
  ]);

  await learnOn(page);
  await page.goto(address("/today"));
  await page.getByRole("link", { name: "Look at A store elsewhere" }).click();
  await page.getByRole("textbox", { name: "What it posted lately" }).fill("Two films a week.");
  await page.getByRole("textbox", { name: "What to try here" }).fill("Film the delivery.");
  await page.getByRole("button", { name: "Keep the look" }).click();
  await page.getByText(/^Next look from /).waitFor();
  await page.getByRole("button", { name: /^One look/ }).click();
  await page.getByRole("heading", { name: /, Ana$/ }).waitFor();
  await page.getByRole("button", { name: "Make it an idea" }).click();
  await page.getByRole("link", { name: "Open the idea that came of it" }).click();
  await page.getByRole("textbox", { name: /notes/i }).waitFor();
  const [idea] = await apiOf(business.server.url).posts(business.workspaceId, "undated=true");
  expect(idea).toMatchObject({ title: "Film the delivery.", status: "idea" });
  expect(idea?.notes).toContain("Seen at A store elsewhere on ");
  expect(idea?.notes).toContain("Two films a week.");

  await page.goto(address("/today"));
  await page.getByRole("checkbox", { name: "Learn one thing" }).first().waitFor();
  expect(await page.getByRole("link", { name: /^Look at / }).count()).toBe(0);
  await page.context().close();
});

/** Lets it be a day of the plan on which its owner learns something. */
async function learnOn(page: Page): Promise<void> {
  const { plan } = await apiOf(business.server.url).currentPlan(business.workspaceId);
  // The server's clock dates the look, so it is a day from now on.
  const from = laterOf(addDays(STARTS_ON, 1), wallTimeAt(new Date().toISOString(), plan.zone).date);
  const visits = listRoutineVisits(plan, { from, to: addDays(from, 27) });
  const visit = visits.find(({ activity }) => activity === "train");
  if (visit === undefined) throw new Error("expected the routine to have time for lessons");
  await page.clock.setFixedTime(instantOf({ ...visit, zone: plan.zone }));
}

async function openWindow(
  kept: Readonly<Record<string, string>> = {},
  options: BrowserContextOptions = DESK,
): Promise<Page> {
  const context = await business.browser.newContext(options);
  const page = await context.newPage();
  // Kept before the first look, and not put back by a later one.
  await page.goto(`${business.server.url}/healthz`);
  await page.evaluate((items) => {
    for (const [key, text] of Object.entries(items)) localStorage.setItem(key, text);
  }, kept);
  return page;
}
