import { addDays, type Post, startOfWeek } from "@porchlight/core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { openBusiness } from "./testing/open-business.ts";

const business = openBusiness("salsa-studio");

const DAY = addDays(startOfWeek("2026-12-08"), 2);

async function openPost(): Promise<{ page: Page; post: Post }> {
  const post = await apiOf(business.server.url).createPost(business.workspaceId, {
    status: "draft",
    title: "Open evening",
    text: "Come and try a first lesson.",
    category: "community",
    channels: ["facebook-page", "x"],
    date: DAY,
    time: "18:00",
    zone: "Europe/London",
  });
  const context = await business.browser.newContext({
    viewport: { width: 1440, height: 1000 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(addressOf(post));
  await page.getByRole("textbox", { name: "Title" }).waitFor();
  return { page, post };
}

const addressOf = ({ id }: Post): string =>
  `${business.server.url}/w/${business.workspaceId}/calendar?view=month&date=${DAY}&post=${id}`;

const keptPost = async ({ id }: Post): Promise<Post> =>
  (await fetch(`${business.server.url}/api/v1/workspaces/${business.workspaceId}/posts/${id}`)).json();

/** Pastes a picture that the page draws itself, as a screenshot comes from the clipboard. */
async function pastePicture(page: Page, colour: string): Promise<void> {
  await page.getByRole("textbox", { name: "Text", exact: true }).evaluate(async (field, fill) => {
    const canvas = new OffscreenCanvas(400, 300);
    const pen = canvas.getContext("2d");
    if (pen === null) throw new Error("nothing to draw with");
    pen.fillStyle = fill;
    pen.fillRect(0, 0, 400, 300);
    const clipboardData = new DataTransfer();
    const blob = await canvas.convertToBlob({ type: "image/png" });
    clipboardData.items.add(new File([blob], `${fill}.png`, { type: "image/png" }));
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, colour);
}

test("pictures are pasted, cropped, put in order and described, and are there after saving and reloading", async () => {
  const { page, post } = await openPost();
  await pastePicture(page, "#2e4272");
  const items = page.locator("[data-media]");
  await expect.poll(() => items.count()).toBe(1);
  await pastePicture(page, "#f5b041");
  await expect.poll(() => items.count()).toBe(2);
  const order = () => items.evaluateAll((all) => all.map((item) => item.getAttribute("data-media")));
  const [first, second] = await order();

  await page.getByRole("button", { name: "Move picture 1 down" }).click();
  await expect.poll(() => order()).toEqual([second, first]);
  // By keyboard: taken up, one place down, let go.
  await page.getByRole("button", { name: "Put picture 1 elsewhere" }).focus();
  await page.keyboard.press("Space");
  await page.waitForTimeout(300);
  await page.keyboard.press("ArrowDown");
  await page.waitForTimeout(300);
  await page.keyboard.press("Space");
  await expect.poll(order).toEqual([first, second]);

  await page.getByRole("button", { name: "Crop picture 1" }).click();
  const dialog = page.getByRole("dialog", { name: "Crop the picture" });
  await dialog.getByText("Square", { exact: true }).click();
  await dialog.getByRole("button", { name: "Crop", exact: true }).click();
  await dialog.waitFor({ state: "hidden", timeout: 20_000 });
  await page.getByRole("textbox", { name: "What picture 1 shows" }).fill("Two dancers");
  await page.keyboard.press("Control+Enter");
  await page
    .getByText(/^Saved/)
    .first()
    .waitFor();

  const { media = [] } = await keptPost(post);
  expect(media.map(({ alt }) => alt)).toEqual(["Two dancers", ""]);
  expect([media[0]?.id === first, media[1]?.id]).toEqual([false, second]);
  const cropped = await fetch(`${business.server.url}/api/v1/workspaces/${business.workspaceId}/media/${media[0]?.id}`);
  expect(await cropped.json()).toMatchObject({ widthPx: 300, heightPx: 300 });
  await page.goto(addressOf(post));
  await expect.poll(order).toEqual(media.map(({ id }) => id));
  await page.context().close();
});

test("what was not saved is there after the browser was killed", async () => {
  const { page, post } = await openPost();
  await page.getByRole("button", { name: "Link, first comment, notes" }).click();
  await page.getByRole("textbox", { name: "Link" }).fill("example.com/les");
  await page.getByRole("textbox", { name: "First comment" }).fill("#salsa");
  await page.getByRole("textbox", { name: "Notes" }).fill("Ask Ana");
  await pastePicture(page, "#1d7047");
  await expect.poll(() => page.locator("[data-media]").count()).toBe(1);
  const context = page.context();
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto(addressOf(post));
  await again.getByText(/^Your unsaved text from/).waitFor();
  await expect.poll(() => again.getByRole("textbox", { name: "Link" }).inputValue()).toBe("example.com/les");
  await expect.poll(() => again.getByRole("textbox", { name: "First comment" }).inputValue()).toBe("#salsa");
  await expect.poll(() => again.getByRole("textbox", { name: "Notes" }).inputValue()).toBe("Ask Ana");
  await expect.poll(() => again.locator("[data-media]").count()).toBe(1);
  await context.close();
});

test("whoever goes back from unsaved words is told that they are kept, and goes on; one that is shut on purpose says nothing", async () => {
  const { page, post } = await openPost();
  await page.goto(
    addressOf(post)
      .replace("view=month", "view=list")
      .replace(/&post=.*/, ""),
  );
  await page.locator(`[data-post="${post.id}"]`).first().click();
  const text = page.getByRole("textbox", { name: "Text", exact: true });
  const goOn = page.getByRole("button", { name: "Go on writing" });
  for (const leave of [
    () => page.goBack(),
    () => page.getByRole("link", { name: "Plan", exact: true }).evaluate((link: HTMLElement) => link.click()),
  ]) {
    await text.fill("Bring a friend.");
    await leave();
    await text.waitFor({ state: "hidden" });
    await page.getByText("What you wrote is not saved yet. This browser keeps it.").waitFor();
    await goOn.click();
    await expect.poll(() => text.inputValue()).toBe("Bring a friend.");
  }
  await text.press("Control+Enter");
  await expect.poll(async () => (await keptPost(post)).text).toBe("Bring a friend.");
  await text.waitFor({ state: "hidden" });
  expect(await goOn.count()).toBe(0);
  await page.context().close();
});

test("a post is not saved while a text stands in the place of its day that is none", async () => {
  const { page, post } = await openPost();
  const day = page.getByRole("textbox", { name: "Day", exact: true });
  await day.fill("Chritsmas");
  await day.press("Control+Enter");
  await page.getByText("“Chritsmas” could not be read as a day.").waitFor();
  await expect.poll(() => day.inputValue()).toBe("Chritsmas");
  expect((await keptPost(post)).version).toBe(1);
  await day.fill("24/12/26");
  await day.press("Control+Enter");
  await expect.poll(async () => (await keptPost(post)).date).toBe("2026-12-24");
  await page.context().close();
});

test.each([
  ["Time", "17:45"],
  ["Day", "24/12/26"],
])("a %s that was just typed is not lost where Escape shuts the drawer", async (name, typed) => {
  const { page } = await openPost();
  const field = page.getByRole("textbox", { name, exact: true });
  const before = await field.inputValue();
  await field.fill(typed);
  await field.press("Escape");
  await expect.poll(() => field.inputValue()).not.toBe(before);
  await field.press("Escape");
  await page.getByText("There are changes that are not saved.").waitFor();
  await page.context().close();
});

test("an old version comes back as a change that is saved like any other", async () => {
  const { page, post } = await openPost();
  await page.getByRole("textbox", { name: "Text", exact: true }).fill("Come and try a first lesson for nothing.");
  await page.keyboard.press("Control+Enter");
  await page
    .getByText(/^Saved/)
    .first()
    .waitFor();
  await page.goto(addressOf(post));
  await page.getByText("Versions", { exact: true }).click();
  await page.getByRole("heading", { name: "Text" }).waitFor();
  await expect.poll(() => page.locator("del").allTextContents()).toEqual([" for nothing"]);
  await page.getByRole("button", { name: "Bring this back" }).click();
  await page.getByText(/^The version of .* is back/).waitFor();
  const text = page.getByRole("textbox", { name: "Text", exact: true });
  await expect.poll(() => text.inputValue()).toBe("Come and try a first lesson.");
  await page.keyboard.press("Control+Enter");
  await expect.poll(async () => (await keptPost(post)).version).toBe(3);
  expect((await keptPost(post)).text).toBe("Come and try a first lesson.");
  await page.context().close();
});

test("without a connection a save is tried again by itself, and a deletion never saves instead", async () => {
  const { page, post } = await openPost();
  await page.clock.install();
  await page.reload();
  const title = page.getByRole("textbox", { name: "Title" });
  await title.fill("Not to be saved");
  const changes = "**/posts/changes";
  await page.route(changes, (route) => route.abort());
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await page.getByRole("alert").filter({ hasText: "Not changed: no connection" }).waitFor();
  await page.unroute(changes);
  let sent = 0;
  page.on("request", (request) => {
    if (request.url().endsWith("/posts/changes")) sent += 1;
  });
  await page.clock.fastForward(121_000);
  expect({ sent, kept: await keptPost(post) }).toEqual({ sent: 0, kept: post });

  await page.route(changes, (route) => route.abort());
  await title.fill("Saved in the end");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("alert").filter({ hasText: "We try again every minute" }).waitFor();
  await page.unroute(changes);
  await page.clock.fastForward(61_000);
  await expect.poll(async () => (await keptPost(post)).title).toBe("Saved in the end");
  await page.context().close();
});
