import type { Post } from "@porchlight/core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { calendarPages, said } from "./testing/calendar-pages.ts";
import { fillMonth } from "./testing/fill-month.ts";
import { openBusiness } from "./testing/open-business.ts";
import { chipOf } from "./testing/owner.ts";

// Everything that a mouse does on the calendar, a finger does on a phone, in a month of 1,000 posts.

const business = openBusiness("online-store");
const { onPhone } = calendarPages(business);
fillMonth(business, "newsletter");

test("a post of the list is dragged onto a day of the strip, taken back, and a swipe over it only scrolls", async () => {
  await write({ title: "Held by a finger", date: "2027-02-02" });
  await onPhone("view=list&date=2027-02-02", async (page, finger) => {
    const chip = chipOf(page, "Held by a finger");
    const box = await chip.boundingBox();
    if (box === null) throw new Error("the post is not on the screen");
    const scrolled = () => page.evaluate(() => window.scrollY);
    const before = await scrolled();
    await finger.swipe({ x: 150, y: box.y + 20 }, { x: 150, y: box.y - 160 });
    expect(await scrolled()).toBeGreaterThan(before);
    expect(await page.locator("html[data-dragging]").count()).toBe(0);
    expect(await dayOf("Held by a finger")).toBe("2027-02-02");

    await finger.lift(chip);
    await finger.moveTo(stripDay(page, "2027-02-05"));
    await stripDay(page, "2027-02-05").and(page.locator("[data-over]")).waitFor();
    await finger.letGo();
    await said(page, /^Moved to Friday 5 February/);
    await expect.poll(() => dayOf("Held by a finger")).toBe("2027-02-05");
    await page.getByRole("button", { name: "Undo", exact: true }).tap();
    await expect.poll(() => dayOf("Held by a finger")).toBe("2027-02-02");
  });
});

test("an idea is dragged from the tray onto a day, and from the list back among the ideas", async () => {
  await write({ title: "Comes from the tray" });
  await onPhone("view=list&date=2027-02-08", async (page, finger) => {
    await page.getByRole("button", { name: /^Ideas/ }).tap();
    await finger.lift(chipOf(page, "Comes from the tray"));
    await finger.moveTo(stripDay(page, "2027-02-10"));
    await stripDay(page, "2027-02-10").and(page.locator("[data-over]")).waitFor();
    await finger.letGo();
    await expect.poll(() => dayOf("Comes from the tray")).toBe("2027-02-10");
    // No newsletter goes out on that day, so it takes the hour of the next one.
    expect((await find("Comes from the tray"))?.time).toBe("09:00");

    const tray = page.getByRole("region", { name: "Ideas" });
    await finger.lift(page.locator("section[data-date] [data-post]").filter({ hasText: "Comes from the tray" }));
    await finger.moveTo(tray);
    await tray.and(page.locator("[data-over]")).waitFor();
    await finger.letGo();
    await said(page, /“Comes from the tray” is off the calendar and kept as an idea/);
    await expect.poll(() => dayOf("Comes from the tray")).toBeUndefined();
    await tray.getByRole("button", { name: "Comes from the tray", exact: true }).waitFor();
  });
});

test("a grip opens the days that suit, each with its verdict, and one of them is taken", async () => {
  await write({ title: "Taken by the grip", date: "2027-02-16" });
  await onPhone("view=list&date=2027-02-16", async (page) => {
    await page.getByRole("button", { name: "Move “Taken by the grip”" }).tap();
    const sheet = page.getByRole("dialog", { name: "Move “Taken by the grip”" });
    await expect.poll(() => sheet.getByRole("radio").count()).toBeGreaterThan(0);
    const choices = await sheet.locator("label").allTextContents();
    expect(choices.filter((words) => /(good|fine|poor)$/.test(words))).toHaveLength(choices.length);
    await sheet.getByRole("button", { name: /^Move to / }).tap();
    await said(page, /^Moved to /);
    await expect.poll(() => dayOf("Taken by the grip")).not.toBe("2027-02-16");
  });
});

test("in month, week and day a finger moves a post to where it points", async () => {
  await write({ title: "Goes through views", date: "2027-02-23", time: "07:00" });
  const place = async () => {
    const post = await find("Goes through views");
    return [post?.date, post?.time];
  };
  await onPhone("view=month&date=2027-02-23", async (page, finger) => {
    await finger.lift(chipOf(page, "Goes through views"));
    await finger.moveTo(page.locator('[role=gridcell][data-date="2027-02-25"], [role=cell][data-date="2027-02-25"]'));
    await finger.letGo();
    await expect.poll(place).toEqual(["2027-02-25", "07:00"]);
  });
  for (const [view, hours] of [
    ["week", -2],
    ["day", -1],
  ] as const) {
    await onPhone(`view=${view}&date=2027-02-25`, async (page, finger) => {
      const chip = chipOf(page, "Goes through views");
      const [, before] = await place();
      await finger.lift(chip);
      const lane = await page.locator('[data-hours][data-date="2027-02-25"]').boundingBox();
      const box = await chip.boundingBox();
      if (lane === null || box === null) throw new Error("there are no hours on the screen");
      await finger.moveTo({
        x: box.x + box.width / 2,
        y: box.y + box.height / 2 + (hours * lane.height) / 24,
      });
      await finger.letGo();
      await expect.poll(place).toEqual(["2027-02-25", hoursLater(before, hours)]);
    });
  }
});

test("posts are picked by resting on one, those that went out too, and copied, pasted, changed, deleted and taken back", async () => {
  await write({ title: "Picked first", date: "2027-02-17" });
  await write({ title: "Picked and out", date: "2027-02-18", status: "published" });
  const days = async (title: string) =>
    (await all())
      .filter((post) => post.title === title)
      .map(({ date }) => date)
      .toSorted();
  await onPhone("view=list&date=2027-02-17", async (page, finger) => {
    const bar = page.getByRole("region", { name: "Selected posts" });
    await finger.rest(chipOf(page, "Picked and out"), () => bar.getByText("One selected").waitFor());
    expect(await page.getByRole("textbox", { name: "Title" }).count()).toBe(0);
    await chipOf(page, "Picked first").tap();
    await bar.getByText("2 selected").waitFor();

    await bar.getByRole("button", { name: "Copy" }).tap();
    await said(page, /^2 posts copied/);
    await stripDay(page, "2027-02-20").tap();
    await page.getByRole("button", { name: "More", exact: true }).tap();
    await page.getByRole("menuitem", { name: "Paste on Saturday 20 February" }).tap();
    await said(page, /^2 posts pasted/);
    await expect.poll(() => days("Picked first")).toEqual(["2027-02-17", "2027-02-20"]);
    await expect.poll(() => days("Picked and out")).toEqual(["2027-02-18", "2027-02-21"]);

    // The copies are what is picked now.
    await bar.getByRole("button", { name: "Category" }).tap();
    await page.getByRole("menuitem", { name: "Proof" }).tap();
    await said(page, /^2 posts changed/);
    await bar.getByRole("button", { name: "Delete" }).tap();
    await said(page, /^2 posts deleted/);
    await expect.poll(() => days("Picked first")).toEqual(["2027-02-17"]);
    for (const over of [/^Undo: delete 2 posts/, /^Undo: change what 2 posts are for/, /^Undo: paste 2 posts/]) {
      await page.getByRole("button", { name: "More", exact: true }).tap();
      await page.getByRole("menuitem", { name: over }).tap();
      await said(page, /^Undone/);
    }
    await expect.poll(() => days("Picked and out")).toEqual(["2027-02-18"]);
    await page.getByRole("button", { name: "More", exact: true }).tap();
    await page.getByRole("menuitem", { name: /^Redo: paste 2 posts/ }).tap();
    await expect.poll(() => days("Picked first")).toEqual(["2027-02-17", "2027-02-20"]);
  });
});

test("the year opens a day, the views change by the menu, and the address says which", async () => {
  await onPhone("view=year&date=2027-03-09", async (page) => {
    const day = page.locator('[data-day="2027-03-09"]');
    const box = await day.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await day.tap();
    await expect.poll(() => new URL(page.url()).search).toContain("view=day&date=2027-03-09");
    for (const name of ["Week", "Month", "List", "Year"]) {
      await page.getByRole("button", { name: "View", exact: true }).tap();
      await page.getByRole("menuitemradio", { name }).tap();
      await expect.poll(() => new URL(page.url()).searchParams.get("view")).toBe(name.toLowerCase());
    }
    await page.getByRole("button", { name: "View", exact: true }).tap();
    await page.getByRole("menuitemradio", { name: "Year", checked: true }).waitFor();
  });
});

test("the palette finds one of them, and opens it", async () => {
  await onPhone("view=list&date=2027-02-02", async (page) => {
    await page.getByRole("button", { name: /Find/ }).tap();
    await page.getByPlaceholder("A day, a post, or what to do").fill("Post 1489");
    await page
      .getByRole("dialog")
      .getByText(/Post 1489/)
      .tap();
    await expect.poll(() => page.getByRole("textbox", { name: "Title" }).inputValue()).toMatch(/^Post 1489/);
  });
});

test("a filter is set and let go of by taps", async () => {
  await onPhone("view=list&date=2027-02-02", async (page) => {
    await page.getByRole("button", { name: "Filter", exact: true }).tap();
    await page.getByRole("dialog", { name: "Filter" }).getByText("Newsletter", { exact: true }).tap();
    await expect.poll(() => new URL(page.url()).searchParams.get("channels")).toBe("newsletter");
    await page.getByRole("textbox", { name: "Words in a post" }).press("Escape");
    await page.getByRole("button", { name: "Without “Newsletter”" }).tap();
    await expect.poll(() => new URL(page.url()).searchParams.get("channels")).toBeNull();
  });
});

type Where = Pick<Post, "title"> & Partial<Pick<Post, "date" | "time" | "status">>;

async function write(where: Where): Promise<Post> {
  return apiOf(business.server.url).createPost(business.workspaceId, {
    status: "draft",
    text: `Words for ${where.title}.`,
    category: "educate",
    channels: ["newsletter"],
    zone: business.plan.zone,
    ...(where.date === undefined ? {} : { time: "07:00" }),
    ...where,
  });
}

async function all(): Promise<readonly Post[]> {
  return (await apiOf(business.server.url).calendar(business.workspaceId, { from: "2027-01-25", to: "2027-04-04" }))
    .posts;
}

async function find(title: string): Promise<Post | undefined> {
  return (await all()).find((post) => post.title === title);
}

const dayOf = async (title: string) => (await find(title))?.date;

function hoursLater(time: string | undefined, hours: number): string {
  const [hour = "", minute = ""] = time?.split(":") ?? [];
  return `${String(Number(hour) + hours).padStart(2, "0")}:${minute}`;
}

function stripDay(page: Page, date: string) {
  return page.getByRole("region", { name: "Week" }).locator(`[data-date="${date}"]`);
}
