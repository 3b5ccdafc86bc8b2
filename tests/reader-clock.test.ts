import type { Browser, Page } from "playwright-core";
import { expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { openBusiness } from "./testing/open-business.ts";

// Whoever reads English as Americans do reads and types hours on a clock of twelve, unless they say otherwise.

const business = openBusiness("maine-heating");
const TITLE = "Five signs of a tired boiler";
const DAY = "2026-12-08";

test("an American reads and types hours with AM and PM, and days with the month first", async () => {
  const { page, path } = await open(business.browser, "en-US");
  await apiOf(business.server.url).createPost(business.workspaceId, {
    title: TITLE,
    text: "It knocks, it leaks, it is always too warm or too cold.",
    category: "educate",
    channels: ["facebook-page"],
    status: "ready",
    date: DAY,
    time: "14:30",
    zone: business.plan.zone,
  });
  await page.goto(path(`calendar?view=week&date=${DAY}`));
  const chip = page.getByRole("button", { name: new RegExp(`^${TITLE}`) });
  await chip.waitFor();
  await expect.poll(() => chip.getAttribute("title")).toContain("Tuesday, December 8, 2:30\u00A0PM");
  await expect.poll(() => chip.textContent()).toContain("2:30pm");
  await page.getByText("Dec 6 – 12, 2026").waitFor();
  expect(await clocksOf24(page)).toEqual([]);

  await chip.click();
  const dialog = page.getByRole("dialog");
  await expect.poll(() => dialog.getByRole("textbox", { name: "Day" }).inputValue()).toBe("Dec 8, 2026");
  await dialog.getByRole("textbox", { name: "Day" }).click();
  await expect.poll(() => page.locator("thead th").first().textContent()).toBe("Su");
  await page.keyboard.press("Escape");
  const time = dialog.getByRole("textbox", { name: "Time" });
  await expect.poll(() => time.inputValue()).toBe("2:30\u00A0PM");
  await time.click();
  await page.keyboard.type("515p");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect.poll(() => chip.textContent()).toContain("5:15pm");
  const times = async () => {
    const { posts } = await apiOf(business.server.url).calendar(business.workspaceId, { from: DAY, to: DAY });
    return posts.map(({ time }) => time);
  };
  await expect.poll(times).toContain("17:15");

  for (const name of ["today", "plan", "promise", "answers?step=people"]) {
    await page.goto(path(name));
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    expect({ name, clocks: await clocksOf24(page) }).toEqual({ name, clocks: [] });
  }
  await page.context().close();
});

test("who would rather read 14:00 says so once, and it holds on every page, in every window and after a reload", async () => {
  const { page, path } = await open(business.browser, "en-US");
  await page.goto(path("plan"));
  const looks = page.getByText(/^The longest stretch without a check/);
  await expect.poll(() => looks.textContent()).toMatch(/\d\s[AP]M/);
  const other = await page.context().newPage();
  await other.goto(path("plan"));
  const theirs = other.getByText(/^The longest stretch without a check/);
  await expect.poll(() => theirs.textContent()).toMatch(/\d\s[AP]M/);
  // The wizard has no such menu, and may stand with its calendar of days open.
  const wizard = await page.context().newPage();
  await wizard.goto(path("answers?step=plan"));
  const begin = wizard.getByRole("textbox", { name: /begins/i });
  await begin.click();
  await expect.poll(() => begin.inputValue()).toMatch(/^\w{3}, \w{3} \d+, \d{4}$/);
  await page.bringToFront();
  await page.getByRole("button", { name: "Appearance" }).click();
  await page.getByRole("menuitem", { name: "17 Dec, 14:00" }).click();
  await expect.poll(() => begin.inputValue()).toMatch(/^\w{3}, \d+ \w{3,4} \d{4}$/);
  await expect.poll(() => theirs.textContent()).toMatch(/Friday 16:45 to Monday 11:15/);
  await expect.poll(() => looks.textContent()).toMatch(/Friday 16:45 to Monday 11:15/);
  await page.goto(path(`calendar?view=month&date=${DAY}`));
  await page.getByRole("button", { name: new RegExp(`${TITLE}.*Tuesday 8 December, \\d\\d:\\d\\d`) }).waitFor();
  await page.getByRole("button", { name: "Appearance" }).click();
  await page.getByRole("menuitem", { name: "As this browser" }).click();
  await page.getByRole("button", { name: new RegExp(`${TITLE}.*Tuesday, December 8, \\d:\\d\\d\\s`) }).waitFor();
  await page.context().close();
});

test("a time is read however it is typed; what is none stays, is told, and is not saved", async () => {
  const { page, path } = await open(business.browser, "en-US");
  await page.goto(path(`calendar?view=week&date=${DAY}&post=new@${DAY}`));
  const dialog = page.getByRole("dialog");
  const time = dialog.getByRole("textbox", { name: "Time" });
  const title = dialog.getByRole("textbox", { name: "Title" });
  await title.fill("How late is late?");
  for (const [typed, shown] of [
    ["5:15", "5:15\u00A0PM"],
    ["9", "9:00\u00A0AM"],
    ["14:00", "2:00\u00A0PM"],
    ["100p", "1:00\u00A0PM"],
  ] as const) {
    await time.click();
    await page.keyboard.type(typed);
    await page.keyboard.press("Tab");
    await expect.poll(() => time.inputValue()).toBe(shown);
  }
  await time.focus();
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => time.inputValue()).toBe("1:15\u00A0PM");
  await time.fill("teatime");
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.getByText("“teatime” is no time. Try 2:30\u00A0PM.").waitFor();
  await expect.poll(() => time.inputValue()).toBe("teatime");
  await time.fill("4 pm");
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.waitFor({ state: "detached" });
  const { posts } = await apiOf(business.server.url).calendar(business.workspaceId, { from: DAY, to: DAY });
  expect(posts.filter(({ title: named }) => named === "How late is late?").map((post) => post.time)).toEqual(["16:00"]);
  await page.context().close();
});

type Opened = { readonly page: Page; readonly path: (name: string) => string };

async function open(browser: Browser, locale: string): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    reducedMotion: "reduce",
    locale,
  });
  const page = await context.newPage();
  return { page, path: (name) => `${business.server.url}/w/${business.workspaceId}/${name}` };
}

/** Hours of a 24-hour clock that stand on the page, seen or only heard. */
async function clocksOf24(page: Page): Promise<string[]> {
  // What is seen, what is said to those who do not see it, and what stands in fields.
  const words = await page.locator("body").evaluate((body) => {
    const named = [...body.querySelectorAll("[aria-label], [title], [placeholder]")].flatMap((element) =>
      ["aria-label", "title", "placeholder"].map((name) => element.getAttribute(name) ?? ""),
    );
    const fields = [...body.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")];
    return [body.textContent ?? "", ...named, ...fields.map(({ value }) => value)].join(" \n ");
  });
  return words.match(/.{0,20}\b(?:[01]\d|2[0-3]):[0-5]\d(?!:|\s*[AP]M|[ap]m).{0,10}/gu) ?? [];
}
