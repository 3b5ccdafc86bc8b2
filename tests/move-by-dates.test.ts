import type { Post } from "@porchlight/core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { openBusiness } from "./testing/open-business.ts";

// Several posts are moved by dates: what it does is said before it is done, and it is undone as one.

const RANGE = { from: "2027-03-01", to: "2027-04-30" } as const;
const DESK = { viewport: { width: 1440, height: 1000 } } as const;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

const business = openBusiness("salsa-studio");

beforeAll(async () => {
  const { plan } = business;
  const channels = [plan.channels[0]?.channel];
  const common = { text: "Come and see.", category: "educate", channels, time: "12:00", zone: plan.zone };
  for (const [title, date] of [
    ["First steps", "2027-03-08"],
    ["Second steps", "2027-03-10"],
  ]) {
    await apiOf(business.server.url).createPost(business.workspaceId, { ...common, status: "draft", title, date });
  }
});

test("by mouse they go a week on, with the verdict before, and one undo brings them back", async () => {
  const page = await openMonth(DESK);
  await chip(page, "First steps").click({ modifiers: ["Control"] });
  await chip(page, "Second steps").click({ modifiers: ["Control"] });
  await page.getByRole("button", { name: "Move", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Move 2 posts" });
  await dialog.getByText("They stand where they are.").waitFor();
  await dialog.getByRole("button", { name: "+1 week" }).click();
  await dialog.getByText("One week later: Mon 15 Mar to Wed 17 Mar").waitFor();
  await dialog.getByText(/brings up .*, settles /).waitFor();
  await expect.poll(() => daysOfSteps()).toEqual(["2027-03-08", "2027-03-10"]);
  await dialog.getByRole("button", { name: "Move", exact: true }).click();
  await expect.poll(daysOfSteps).toEqual(["2027-03-15", "2027-03-17"]);
  await page.keyboard.press("Control+z");
  await expect.poll(daysOfSteps).toEqual(["2027-03-08", "2027-03-10"]);
  await page.context().close();
});

test("by keys the palette asks, and what can't go holds all up by name until it is left out", async () => {
  const page = await openMonth(DESK);
  for (const title of ["First steps", "Second steps"]) {
    await chip(page, title).focus();
    await page.keyboard.press("Shift+Space");
  }
  await page.keyboard.press("Control+k");
  await page.getByPlaceholder("A day, a post, or what to do").fill("selected posts week earlier");
  await page.getByText("Move the selected posts one week earlier").waitFor();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Move 2 posts" });
  await dialog.getByText("One week earlier: Mon 1 Mar to Wed 3 Mar").waitFor();
  await dialog.getByText(/brings up .*, settles /).waitFor();
  // Nothing goes to a day that is none.
  const toDay = dialog.getByRole("textbox", { name: "To a day" });
  const named = await toDay.inputValue();
  await toDay.fill("Easter");
  await toDay.press("Enter");
  await dialog.getByText("“Easter” could not be read as a day.").waitFor();
  await expect.poll(() => daysOfSteps()).toEqual(["2027-03-08", "2027-03-10"]);
  // A step says where to, and nothing is wrong any more.
  await dialog.getByRole("button", { name: "+1 day" }).click();
  await expect.poll(() => toDay.inputValue()).toBe("Tue, 2 Mar 2027");
  expect(await dialog.getByText("could not be read").count()).toBe(0);
  await toDay.fill(named);
  await toDay.press("Enter");
  await expect.poll(daysOfSteps).toEqual(["2027-03-01", "2027-03-03"]);
  await page.keyboard.press("Control+z");
  await expect.poll(daysOfSteps).toEqual(["2027-03-08", "2027-03-10"]);

  const { posts } = await apiOf(business.server.url).calendar(business.workspaceId, RANGE);
  const out = posts.find(({ title }: Post) => title === "First steps") as Post;
  const change = { kind: "change", id: out.id, version: out.version, change: { status: "published" } };
  await apiOf(business.server.url).changePosts(business.workspaceId, [change]);
  await page.reload();
  for (const title of ["First steps", "Second steps"]) await chip(page, title).click({ modifiers: ["Control"] });
  await page.getByRole("button", { name: "Move", exact: true }).click();
  const asked = page.getByRole("dialog", { name: /^Move / });
  await asked.getByRole("button", { name: "+1 day" }).press("Enter");
  await asked.getByText("Out already, and stays where it went out: “First steps”.").waitFor();
  await expect.poll(() => asked.getByRole("button", { name: "Move", exact: true }).isDisabled()).toBe(true);
  await asked.getByRole("button", { name: "Leave it where it is" }).press("Enter");
  await asked.getByText("One day later: Thu 11 Mar").waitFor();
  await asked.getByRole("button", { name: "Move", exact: true }).press("Enter");
  await expect.poll(daysOfSteps).toEqual(["2027-03-08", "2027-03-11"]);
  await page.context().close();
});

test("by touch the first goes to a day and the other keeps its distance", async () => {
  const [first, second] = await stepsNow();
  await apiOf(business.server.url).changePosts(business.workspaceId, [
    { kind: "change", id: first?.id, version: first?.version, change: { status: "draft" } },
    { kind: "change", id: second?.id, version: second?.version, change: { date: "2027-03-10" } },
  ]);
  const page = await openMonth(PHONE, "list");
  await page.getByRole("button", { name: "More", exact: true }).tap();
  await page.getByRole("menuitem", { name: "Select posts" }).tap();
  for (const title of ["First steps", "Second steps"]) await chip(page, title).first().tap();
  await page.getByRole("button", { name: "Move", exact: true }).tap();
  const dialog = page.getByRole("dialog", { name: "Move 2 posts" });
  await dialog.getByRole("textbox", { name: "To a day" }).tap();
  await page.getByRole("button", { name: "20 March 2027", exact: true }).tap();
  await dialog.getByText("12 days later: Sat 20 Mar to Mon 22 Mar").waitFor();
  await dialog.getByText(/brings up .*, settles /).waitFor();
  await dialog.getByRole("button", { name: "Move", exact: true }).tap();
  await expect.poll(daysOfSteps).toEqual(["2027-03-20", "2027-03-22"]);
  await page.context().close();
});

async function openMonth(options: BrowserContextOptions, view = "month"): Promise<Page> {
  const context = await business.browser.newContext({ ...options, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${business.server.url}/w/${business.workspaceId}/calendar?view=${view}&date=2027-03-08`);
  await chip(page, "First steps").first().waitFor();
  return page;
}

function chip(page: Page, title: string) {
  return page.locator("button[data-post]").filter({ hasText: title });
}

async function stepsNow(): Promise<readonly Post[]> {
  const { posts } = await apiOf(business.server.url).calendar(business.workspaceId, RANGE);
  return posts.filter(({ title }: Post) => title.endsWith(" steps"));
}

async function daysOfSteps(): Promise<readonly (string | undefined)[]> {
  return (await stepsNow()).map(({ date }) => date);
}
