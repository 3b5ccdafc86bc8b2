import { setTimeout } from "node:timers/promises";
import { addDays, instantOf, type WallTime, wallTimeAt } from "@porchlight/core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { type DaysOff, planBusyDay, todayThere, ZONE } from "./testing/busy-day.ts";
import { said } from "./testing/calendar-pages.ts";
import { copyDataFolder } from "./testing/copy-data-folder.ts";
import { openBrowser } from "./testing/open-browser.ts";
import { freePort, type RunningServer, removeDataFolder, runServer } from "./testing/run-server.ts";
import { seriousViolations } from "./testing/serious-violations.ts";
import { tooSmall } from "./testing/too-small.ts";

const TODAY = todayThere();
const DESK = { viewport: { width: 1440, height: 1000 } } as const;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

let browser: Browser;
let server: RunningServer;
beforeAll(async () => {
  browser = await openBrowser();
  server = await runServer({ dataFolder: copyDataFolder(), port: await freePort() });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  if (server !== undefined) removeDataFolder(server.dataFolder);
});

test("an owner with ten minutes answers three, ticks a check, puts one post out, and leaves with nothing red", async () => {
  const workspaceId = await aBusyDay();
  const api = apiOf(server.url);
  for (const customer of ["Dana Ruiz", "Jo Kessler", "Marcus P."]) {
    const asked = { channel: "facebook-page", isPrivate: false, customer, text: `${customer} asks: are you open?` };
    await api.createConversation(workspaceId, asked);
  }
  const post = await api.createPost(workspaceId, aPost({ title: "Course", text: "Twelve places.", time: "14:00" }));
  const page = await openToday(workspaceId, { at: "13:20" });
  await page.getByText(/Three people wait for an answer, one post goes out and you are done in about/).waitFor();

  for (let left = 3; left > 0; left -= 1) {
    const waiting = page.getByRole("region", { name: /^Waiting for an answer/ }).getByRole("listitem");
    await expect.poll(() => waiting.count()).toBe(left);
    await waiting
      .first()
      .getByRole("link", { name: /^Answer / })
      .click();
    await page.getByRole("textbox", { name: /^Your answer to / }).fill("Every evening.");
    await page.getByRole("button", { name: "Mark answered", exact: true }).click();
    await said(page, /is off the list\.$/);
    await page.getByRole("link", { name: "Today", exact: true }).click();
  }
  await page.getByText(/^Everyone who is written down here has an answer/).waitFor();
  await page.getByText(/^By your answers people wait who are not written down here: \w+ on /).waitFor();

  const minutes = page.getByRole("region", { name: /^Your \d+ min$/ });
  const check = minutes.getByRole("checkbox", { name: "Check messages and answer" });
  await check.click();
  await expect.poll(() => check.isChecked()).toBe(true);
  await minutes.getByText(/· done \d\d:\d\d$/).waitFor();

  const going = page.getByRole("region", { name: "Going out today" });
  await going.getByRole("button", { name: "Copy and open Facebook" }).click();
  await said(page, /^Copied: paste it on Facebook\./);
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe("Twelve places.");
  await page.bringToFront();
  await going.getByRole("button", { name: "It’s posted" }).click();
  await said(page, /^“Course” is posted\./);
  await going.getByText("posted", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await going.getByRole("button", { name: "It’s posted" }).click();
  await going.getByText("posted", { exact: true }).waitFor();
  await expect
    .poll(() => postOf(workspaceId, post.id))
    .toMatchObject({ status: "published", date: TODAY, time: "13:20" });

  expect(await page.locator('[data-tone="late"], [data-state="overdue"]').count()).toBe(0);
  expect(await page.getByRole("region", { name: "Worth a look" }).count()).toBe(0);
  await page.reload();
  await check.waitFor();
  await expect.poll(() => check.isChecked()).toBe(true);

  const other = await openToday(workspaceId, { at: "13:20" });
  const theirs = other.getByRole("checkbox", { name: "Check messages and answer" });
  await expect.poll(() => theirs.isChecked()).toBe(true);
  await theirs.click();
  await expect.poll(() => check.isChecked()).toBe(false);
  await close(page, other);
});

test("who waits by the answers is told of until the plan's step is ticked, with no new plan", async () => {
  const workspaceId = await aBusyDay();
  const page = await openToday(workspaceId, { at: "13:20" });
  const note = page.getByText(/^By your answers people wait who are not written down here: /);
  const links = note.getByRole("link");
  await links.first().waitFor();
  for (let left = await links.count(); left > 0; left -= 1) {
    await expect.poll(() => links.count()).toBe(left);
    await links.first().click();
    await page.waitForURL(/\/plan\?channel=/);
    const steps = page.getByRole("checkbox", { name: /^Answer the |older questions? (is|are) open too/ });
    await steps.first().waitFor();
    for (const step of await steps.all()) await step.click();
    await page.getByRole("link", { name: "Today", exact: true }).click();
    await page.getByRole("region", { name: /^Waiting for an answer/ }).waitFor();
    if (left > 1) await expect.poll(() => links.count()).toBe(left - 1);
  }
  await expect.poll(() => note.count()).toBe(0);
  await close(page);
});

test("whose minutes are shown is chosen and stays on this device; what is early in the day can be ticked late", async () => {
  const page = await openToday(await aBusyDay(), { at: "18:00" });
  await page.getByRole("combobox", { name: "Whose minutes are shown" }).click();
  await page.getByRole("option", { name: "Mercedes" }).click();
  const check = page.getByRole("checkbox", { name: "Check messages and answer" });
  await page
    .getByRole("listitem")
    .filter({ has: check })
    .getByText(/^10:45 · /)
    .waitFor();
  await page.reload();
  await expect
    .poll(() => page.getByRole("combobox", { name: "Whose minutes are shown" }).inputValue())
    .toBe("Mercedes");
  await check.click();
  await expect.poll(() => check.isChecked()).toBe(true);
  await page.getByText("checked 10:45").first().waitFor();
  await close(page);
});

test("a post that did not go out is posted today at a time with somebody there, or let go; both can be undone", async () => {
  const workspaceId = await aBusyDay();
  const before = { date: addDays(TODAY, -2), time: "10:00" } as const;
  const post = await apiOf(server.url).createPost(workspaceId, aPost({ title: "Six months in", ...before }));
  const page = await openToday(workspaceId, { at: "13:20" });
  const missed = page.getByRole("region", { name: "Worth a look" });
  await missed.getByText(/^“Six months in” did not go out on /).waitFor();

  // In a place of the plan that is still open, else as soon as can be while Thom is there.
  const { slots } = await apiOf(server.url).calendar(workspaceId, { from: TODAY, to: TODAY });
  const open = slots.filter(({ channel, time }) => channel === "facebook-page" && time >= "13:30");
  const [time = "13:30"] = open.map((slot) => slot.time).sort();
  await missed.getByRole("button", { name: /^Post it today/ }).click();
  await said(page, /^“Six months in” goes out today at \d\d:\d\d\./);
  await page.getByRole("region", { name: "Going out today" }).getByText("Twelve places.").waitFor();
  await expect.poll(() => postOf(workspaceId, post.id)).toMatchObject({ date: TODAY, time });
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await missed.waitFor();
  await expect.poll(() => postOf(workspaceId, post.id)).toMatchObject(before);

  await missed.getByRole("button", { name: /^Let it go/ }).click();
  await said(page, /^“Six months in” is let go\./);
  await expect.poll(() => missed.count()).toBe(0);
  await page.keyboard.press("Control+Z");
  await missed.getByRole("button", { name: /^It did go out/ }).click();
  await expect.poll(() => postOf(workspaceId, post.id)).toMatchObject({ status: "published", ...before });
  await expect.poll(() => missed.count()).toBe(0);
  await close(page);
});

test("a draft of today says what it lacks and leads to the editor", async () => {
  const workspaceId = await aBusyDay();
  await apiOf(server.url).createPost(workspaceId, aPost({ title: "Shoes", text: "", status: "draft", time: "18:00" }));
  const page = await openToday(workspaceId, { at: "13:20" });
  await page.getByText(/One post is not finished and you are done in about/).waitFor();
  const going = page.getByRole("region", { name: "Going out today" });
  await going.getByText("It has no text yet.").waitFor();
  expect(await going.getByRole("button", { name: "It’s posted" }).count()).toBe(0);
  await going.getByRole("link", { name: /^Finish it/ }).click();
  await page.getByRole("dialog", { name: "Edit post" }).waitFor();
  await expect.poll(() => page.getByRole("textbox", { name: "Title" }).inputValue()).toBe("Shoes");
  await close(page);
});

test("everything is paused until it is lifted: every page says so, posts are held, and what was held is decided after", {
  timeout: 480_000,
}, async () => {
  await waitOutMidnight();
  const workspaceId = await aBusyDay();
  const page = await openToday(workspaceId);
  const other = await openToday(workspaceId);
  await page.getByRole("button", { name: "Pause everything" }).click();
  const question = page.getByRole("dialog", { name: "Pause everything?" });
  await question.getByText("nothing is moved or deleted").waitFor();
  await question.getByRole("textbox", { name: "Why" }).fill("Flood in the house");
  await question.getByRole("button", { name: "Pause everything" }).click();
  const banner = page.getByRole("region", { name: "Everything is paused" });
  await banner.getByText("Flood in the house").waitFor();
  await other.getByRole("region", { name: "Everything is paused" }).waitFor();

  const { date, time } = nowThere();
  await apiOf(server.url).createPost(workspaceId, aPost({ title: "Untimely", date, time }));
  const going = page.getByRole("region", { name: "Going out today" });
  await going.getByText("held", { exact: true }).waitFor();
  expect(await going.getByRole("button", { name: "It’s posted" }).count()).toBe(0);
  await page.getByText(/One post is held/).waitFor();
  for (const place of ["Calendar", "Plan"]) {
    await page.getByRole("link", { name: place, exact: true }).click();
    await page.waitForURL(new RegExp(`/${place.toLowerCase()}`));
    await banner.waitFor();
  }

  await page.keyboard.press("Control+K");
  await page.getByPlaceholder("A day, a post, or what to do").fill("lift the pause");
  await page.keyboard.press("Enter");
  const lifting = page.getByRole("dialog", { name: "Lift the pause?" });
  await lifting.getByText("Untimely").waitFor();
  await lifting.getByRole("button", { name: "Lift the pause" }).click();
  await page.waitForURL(/\/today$/);
  await expect.poll(() => banner.count()).toBe(0);
  await going.getByRole("button", { name: "It’s posted" }).waitFor();
  await expect.poll(() => other.getByRole("region", { name: "Everything is paused" }).count()).toBe(0);
  await close(page, other);
});

test("where the banner of a pause can't be loaded, the page stands and says the pause in plain words", async () => {
  const workspaceId = await aBusyDay();
  const page = await openToday(workspaceId);
  const other = await openToday(workspaceId);
  await other.route("**/assets/pause-banner-*.js", (route) => route.abort());
  await page.getByRole("button", { name: "Pause everything" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Pause everything" }).click();
  await other.getByText("Everything is paused. No post goes out.").waitFor();
  await other.getByRole("region", { name: "Going out today" }).waitFor();
  await close(page, other);
});

test("on a day off nothing is due, and the sentence says until when; what is missed waits", async () => {
  const closures = [{ from: addDays(TODAY, -1), to: TODAY, label: "Winter break" }];
  const page = await openToday(await aBusyDay({ closures }), { at: "13:20" });
  const tomorrow = "Everyone who is written down here has an answer. The next check is tomorrow at 10:45.";
  await page.getByText(`Closed today: Winter break. ${tomorrow}`).waitFor();
  await page.getByText("A day off. Nothing of the routine is due.").waitFor();
  await page.getByText("Nothing goes out on a day off.").waitFor();
  await page.getByText("Nobody is there to answer today.").waitFor({ state: "attached" });
  await close(page);
});

test("who is away today is not in, and the others are", async () => {
  const thomAway = [{ from: TODAY, to: TODAY }];
  const page = await openToday(await aBusyDay({ thomAway }), { at: "13:20" });
  const strip = page.getByRole("region", { name: "The day" });
  await strip.getByText(/^Mercedes: /).waitFor({ state: "attached" });
  expect(await strip.getByText(/Thom/).count()).toBe(0);
  await close(page);
});

test("a business without a plan has no day yet: its page leads to the start", async () => {
  const { id } = await apiOf(server.url).createWorkspace("No plan yet");
  const page = await browser.newPage();
  await page.goto(`${server.url}/w/${id}/today`);
  await page.getByRole("heading", { name: /^A plan for your social media/ }).waitFor();
  expect(new URL(page.url()).pathname).toMatch(new RegExp(`/w/${id}/?$`));
  await page.close();
});

test("on a phone Today is the first tab, all of it is hit by a finger, and nothing stands out to the side", async () => {
  const workspaceId = await aFullDay();
  const page = await openToday(workspaceId, { at: "13:20", options: PHONE });
  await expect
    .poll(() => page.getByRole("navigation", { name: "Places" }).getByRole("link").first().textContent())
    .toBe("Today");
  await page.getByRole("region", { name: "Worth a look" }).waitFor();
  expect(await tooSmall(page.locator("main"))).toEqual([]);
  // A page that is too wide makes a phone's window as wide as itself.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.viewport.width);
  await page.getByRole("checkbox", { name: "Check messages and answer" }).tap();
  await page.getByText(/· done \d\d:\d\d$/).waitFor();
  await close(page);
});

test.each([
  ["in light, wide", "light", DESK],
  ["in dark, wide", "dark", DESK],
  ["in light, on a phone", "light", PHONE],
  ["in dark, on a phone", "dark", PHONE],
] as const)("%s, a day with all that can be in it keeps nobody out, paused or not", async (_, colorScheme, options) => {
  const workspaceId = await aFullDay();
  const page = await openToday(workspaceId, { at: "13:20", options: { ...options, colorScheme } });
  await page.getByRole("region", { name: "Worth a look" }).waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Pause everything" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Pause everything" }).click();
  await page.getByRole("region", { name: "Everything is paused" }).waitFor();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await seriousViolations(page)).toEqual([]);
  await close(page);
});

/** Every kind of post, one who waits, something missed, and something ticked. */
async function aFullDay(): Promise<string> {
  const workspaceId = await aBusyDay();
  const api = apiOf(server.url);
  await api.createPost(workspaceId, aPost({ title: "Course", time: "14:00" }));
  await api.createPost(workspaceId, aPost({ title: "Was to go out", time: "10:00" }));
  await api.createPost(workspaceId, aPost({ title: "Is out", time: "09:00", status: "published" }));
  await api.createPost(workspaceId, aPost({ title: "Shoes", text: "", status: "draft", time: "18:00" }));
  await api.createPost(workspaceId, aPost({ title: "Six months in", date: addDays(TODAY, -2), time: "10:00" }));
  const said = { channel: "instagram", isPrivate: true, customer: "A customer", text: "When do you open?" };
  await api.createConversation(workspaceId, said);
  return workspaceId;
}

async function aBusyDay(daysOff: DaysOff = {}): Promise<string> {
  const { id } = await apiOf(server.url).createWorkspace("The day");
  await planBusyDay(server.url, { workspaceId: id, ...daysOff });
  return id;
}

/** A ready post for Facebook on the day of the story. */
function aPost(changes: object) {
  return {
    status: "ready",
    title: "",
    text: "Twelve places.",
    category: "promote",
    channels: ["facebook-page"],
    date: TODAY,
    zone: ZONE,
    ...changes,
  };
}

function nowThere(): WallTime {
  return wallTimeAt(new Date().toISOString(), ZONE);
}

/** A story on the real clock is told within one day: one that begins just before midnight waits for the next. */
async function waitOutMidnight(): Promise<void> {
  while (nowThere().time >= "23:55") await setTimeout(1000);
}

type Opening = { readonly at?: "13:20" | "18:00"; readonly options?: BrowserContextOptions };

/** Opens a workspace where it opens by itself; the page's clock can stand still at an hour of the day. */
async function openToday(workspaceId: string, { at, options = DESK }: Opening = {}): Promise<Page> {
  const context = await browser.newContext({
    ...options,
    reducedMotion: "reduce",
    timezoneId: ZONE,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await context.route(/facebook\.com/, (route) => route.fulfill({ contentType: "text/html", body: "Facebook" }));
  const page = await context.newPage();
  if (at !== undefined) await page.clock.setFixedTime(instantOf({ date: TODAY, time: at, zone: ZONE }));
  await page.goto(`${server.url}/w/${workspaceId}`);
  await page.waitForURL(/\/today$/);
  await page.getByRole("heading", { level: 1, name: /^Good / }).waitFor();
  return page;
}

async function close(...pages: readonly Page[]): Promise<void> {
  for (const page of pages) await page.context().close();
}

async function postOf(workspaceId: string, postId: string) {
  const posts = await apiOf(server.url).posts(workspaceId, "limit=200");
  const post = posts.find(({ id }) => id === postId);
  return { status: post?.status, date: post?.date ?? "", time: post?.time ?? "" };
}
