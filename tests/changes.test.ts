import type { Post } from "@porchlight/core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { openBusiness } from "./testing/open-business.ts";
import { chipOf, dayOfChip, dragToDay } from "./testing/owner.ts";
import { runServer } from "./testing/run-server.ts";

// Everything that is done to the calendar can be taken back, and done again.

const business = openBusiness("salsa-studio");

test("two moves are undone and done again by keys, one after the other, and a reload shows the same", async () => {
  await write({ title: "First of two", date: "2027-02-02" });
  await onCalendar("2027-02-02", async (page) => {
    await dragToDay(page, "First of two", "2027-02-03");
    await saidOn(page, /^Moved to /);
    await dragToDay(page, "First of two", "2027-02-04");
    const days: (string | null)[] = [];
    for (const [keys, said] of [
      ["Control+z", /^Undone: move “First of two”$/],
      ["Control+z", /^Undone/],
      ["Control+Shift+z", /^Done again: move “First of two”$/],
      ["Control+y", /^Done again/],
      ["Control+z", /^Undone/],
    ] as const) {
      await page.keyboard.press(keys);
      await saidOn(page, said);
      await hideToasts(page);
      days.push(await dayOfChip(page, "First of two"));
    }
    expect(days).toEqual(["2027-02-03", "2027-02-02", "2027-02-03", "2027-02-04", "2027-02-03"]);
    expect((await find("First of two"))?.date).toBe("2027-02-03");
    await page.reload();
    await chipOf(page, "First of two").waitFor();
    await expect.poll(() => dayOfChip(page, "First of two")).toBe("2027-02-03");
    await page.keyboard.press("Control+z");
    await page.getByRole("button", { name: "Nothing to undo" }).waitFor();
  });
});

test("a deleted post lies in the trash, comes back from there as it was, and that is undone too", async () => {
  const post = await write({ title: "Thrown away", date: "2027-02-09" });
  await onCalendar("2027-02-09", async (page) => {
    await chipOf(page, "Thrown away").click();
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await saidOn(page, /^Deleted “Thrown away”/);
    await chipOf(page, "Thrown away").waitFor({ state: "detached" });
    await page.reload();
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: "Trash" }).click();
    await page.getByText("Deleted posts lie here for 30 days.").waitFor();
    await page.getByRole("button", { name: "Restore “Thrown away”" }).click();
    await page.getByText(/The trash is empty/).waitFor();
    await page.keyboard.press("Escape");
    await chipOf(page, "Thrown away").waitFor();
    await expect.poll(() => find("Thrown away")).toEqual({ ...post, version: 3 });
    await page.getByRole("button", { name: "Undo: restore “Thrown away”" }).click();
    await chipOf(page, "Thrown away").waitFor({ state: "detached" });
    await expect.poll(() => find("Thrown away")).toBeUndefined();
  });
});

test("what somebody else changed since is not undone; why is said, and the rest can still be", async () => {
  const theirs = await write({ title: "Changed by another", date: "2027-02-16" });
  await write({ title: "Ours alone", date: "2027-02-16" });
  await onCalendar("2027-02-16", async (page) => {
    await dragToDay(page, "Ours alone", "2027-02-17");
    await saidOn(page, /^Moved to /);
    await hideToasts(page);
    await dragToDay(page, "Changed by another", "2027-02-18");
    await saidOn(page, /^Moved to /);
    await change(theirs.id, { title: "Their words" });
    await page.keyboard.press("Control+z");
    await saidOn(
      page,
      /^Not undone: move “Changed by another”. It was changed since. Now it is “Their words”, Thursday 18 February/,
    );
    await expect.poll(() => find("Their words")).toMatchObject({ date: "2027-02-18" });
    await page.keyboard.press("Control+z");
    await saidOn(page, /^Undone: move “Ours alone”/);
    await expect.poll(() => find("Ours alone")).toMatchObject({ date: "2027-02-16" });
  });
});

test("a saved post is undone to what it said, and typing keeps its own way back", async () => {
  await write({ title: "Said before", date: "2027-02-23" });
  await onCalendar("2027-02-23", async (page) => {
    await chipOf(page, "Said before").click();
    const title = page.getByRole("textbox", { name: "Title" });
    await title.fill("Said after");
    await title.press("Control+z");
    await expect.poll(() => title.inputValue()).toBe("Said before");
    await title.fill("Said after");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await saidOn(page, /^Saved: /);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await chipOf(page, "Said before").waitFor();
    await expect.poll(() => find("Said before")).toMatchObject({ title: "Said before", version: 3 });
  });
});

test("several posts move as one, are undone as one and done again, and a reload shows the same", async () => {
  const titles = ["Bulk one", "Bulk two", "Bulk three"];
  for (const [index, title] of titles.entries()) await write({ title, date: `2027-03-0${index + 2}` });
  const dates = async () => Promise.all(titles.map(async (title) => (await find(title))?.date));
  await onCalendar("2027-03-02", async (page) => {
    await chipOf(page, "Bulk one").click({ modifiers: ["ControlOrMeta"] });
    await chipOf(page, "Bulk three").click({ modifiers: ["Shift"] });
    const bar = page.getByRole("region", { name: "Selected posts" });
    await bar.getByText("3 selected").waitFor();
    await bar.getByRole("button", { name: "Move" }).click();
    await page.getByRole("button", { name: "+1 week" }).click();
    await page.getByRole("button", { name: "Move", exact: true }).last().click();
    await saidOn(page, /^3 posts moved/);
    await expect.poll(() => dates()).toEqual(["2027-03-09", "2027-03-10", "2027-03-11"]);
    await page.keyboard.press("Control+z");
    await saidOn(page, /^Undone: move 3 posts/);
    await expect.poll(() => dates()).toEqual(["2027-03-02", "2027-03-03", "2027-03-04"]);
    await page.keyboard.press("Control+Shift+z");
    await saidOn(page, /^Done again: move 3 posts/);
    await page.reload();
    await chipOf(page, "Bulk two").waitFor();
    await expect.poll(() => dayOfChip(page, "Bulk two")).toBe("2027-03-10");
    await expect.poll(() => dates()).toEqual(["2027-03-09", "2027-03-10", "2027-03-11"]);
  });
});

test("copied posts are pasted on the day that was pressed, in another tab too; what is no post is refused in words", async () => {
  await write({ title: "Copied", date: "2027-03-16" });
  await onCalendar("2027-03-16", async (page) => {
    await chipOf(page, "Copied").focus();
    await page.keyboard.press("Shift+Space");
    await page.keyboard.press("Control+c");
    await saidOn(page, /^One post copied/);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await chipOf(other, "Copied").waitFor();
    await other
      .locator('[role=gridcell][data-date="2027-03-19"], [role=cell][data-date="2027-03-19"]')
      .first()
      .click({ position: { x: 60, y: 80 } });
    await other.keyboard.press("Control+v");
    await saidOn(other, /^One post pasted/);
    const { posts } = await apiOf(business.server.url).calendar(business.workspaceId, {
      from: "2027-03-15",
      to: "2027-03-21",
    });
    expect(posts.filter(({ title }) => title === "Copied").map(({ date, time, text }) => [date, time, text])).toEqual([
      ["2027-03-16", "10:00", "Words for the post."],
      ["2027-03-19", "10:00", "Words for the post."],
    ]);
    for (const [text, words] of [
      ["Milk, eggs", /^No posts to paste/],
      ["x".repeat(5_000_000), /^Too much to paste/],
    ] as const) {
      await other.evaluate((pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", pasted);
        document.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      }, text);
      await saidOn(other, words);
    }
  });
});

test("a server that dies in the middle of a move of many loses nothing, and does nothing twice", async () => {
  const titles = ["Held one", "Held two", "Held three"];
  for (const [index, title] of titles.entries()) await write({ title, date: `2027-03-2${index + 3}` });
  await onCalendar("2027-03-23", async (page) => {
    for (const title of titles) await chipOf(page, title).click({ modifiers: ["ControlOrMeta"] });
    // The change reaches the server and is kept there; its answer is lost on the way.
    let answersLost = 0;
    await page.route("**/posts/changes", async (route) => {
      if (answersLost > 0) return route.continue();
      answersLost += 1;
      await route.fetch();
      await business.server.stop();
      await route.abort("connectionreset");
    });
    await page.keyboard.press("Control+d");
    await page.getByText(/^No connection. One change waits here/).waitFor();
    await expect.poll(() => page.locator('[data-post^="new-"]').count()).toBeGreaterThan(0);
    business.server = await runServer({
      dataFolder: business.server.dataFolder,
      port: Number(new URL(business.server.url).port),
    });
    await saidOn(page, /^3 posts duplicated/);
    await page.getByText(/^No connection. One change waits here/).waitFor({ state: "detached" });
    const { posts } = await apiOf(business.server.url).calendar(business.workspaceId, {
      from: "2027-03-22",
      to: "2027-03-28",
    });
    expect(
      posts
        .map(({ title }) => title)
        .filter((title) => titles.includes(title))
        .toSorted(),
    ).toEqual([...titles, ...titles].toSorted());
    await page.keyboard.press("Control+z");
    await saidOn(page, /^Undone: duplicate 3 posts/);
    const after = await apiOf(business.server.url).calendar(business.workspaceId, {
      from: "2027-03-22",
      to: "2027-03-28",
    });
    expect(after.posts.filter(({ title }) => titles.includes(title))).toHaveLength(3);
    expect(answersLost).toBe(1);
  });
});

test("two posts that swap their slots are taken back into their own", async () => {
  const { slots } = await apiOf(business.server.url).calendar(business.workspaceId, {
    from: "2027-01-25",
    to: "2027-03-07",
  });
  const [first, second] = slots.filter(({ channel }) => channel === slots[0]?.channel);
  if (first === undefined || second === undefined) throw new Error("expected two open slots of one channel");
  const posts = [
    await write({ title: "Swaps one", date: first.date, slotKey: first.key, channels: [first.channel] }),
    await write({ title: "Swaps two", date: second.date, slotKey: second.key, channels: [first.channel] }),
  ];
  const swap = (keys: readonly string[], version: number) =>
    apiOf(business.server.url).changePosts(
      business.workspaceId,
      posts.map(({ id }, index) => ({ kind: "change", id, version, change: { slotKey: keys[index] } })),
    );
  const swapped = await swap([second.key, first.key], 1);
  expect(swapped.posts.map(({ slotKey }) => slotKey)).toEqual([second.key, first.key]);
  const back = await swap([first.key, second.key], 2);
  expect(back.posts).toEqual(posts.map((post) => ({ ...post, version: 3 })));
});

type Where = { readonly title: string; readonly date: string } & Partial<Pick<Post, "slotKey" | "channels">>;

async function write(where: Where): Promise<Post> {
  return apiOf(business.server.url).createPost(business.workspaceId, {
    status: "draft",
    text: "Words for the post.",
    category: "educate",
    channels: ["facebook-page"],
    zone: business.plan.zone,
    time: "10:00",
    ...where,
  });
}

async function find(title: string): Promise<Post | undefined> {
  const { posts } = await apiOf(business.server.url).calendar(business.workspaceId, {
    from: "2027-01-25",
    to: "2027-04-04",
  });
  return posts.find((post) => post.title === title);
}

async function change(postId: string, body: object): Promise<void> {
  const address = `${business.server.url}/api/v1/workspaces/${business.workspaceId}/posts/${postId}`;
  const etag = (await fetch(address)).headers.get("etag") ?? "";
  const headers = { "content-type": "application/json", "if-match": etag };
  const reply = await fetch(address, { method: "PATCH", headers, body: JSON.stringify(body) });
  expect(reply.status).toBe(200);
}

function saidOn(page: Page, words: RegExp): Promise<void> {
  return page.getByText(words).first().waitFor();
}

/** A toast may lie over what is to be dragged. */
async function hideToasts(page: Page): Promise<void> {
  const close = page.locator(".mantine-Notification-closeButton");
  while ((await close.count()) > 0) {
    await close.first().click();
    await page.waitForTimeout(50);
  }
}

async function onCalendar(date: string, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await business.browser.newContext({
    viewport: { width: 1440, height: 1000 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(`${business.server.url}/w/${business.workspaceId}/calendar?view=month&date=${date}`);
  await page.locator("[data-post], [data-slot]").first().waitFor();
  await look(page);
  await context.close();
}
