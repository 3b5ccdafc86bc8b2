import { addDays, type IsoDate } from "@porchlight/core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { fillWorkspace } from "./testing/fill-workspace.ts";
import { openBusiness } from "./testing/open-business.ts";
import { chipOf, dragToDay } from "./testing/owner.ts";
import { freePort, makeDataFolder, removeDataFolder, runServer } from "./testing/run-server.ts";

// What people complain of most in other calendars, and what therefore can't happen in this one.

// The server's own clock stands in yet another zone.
const business = openBusiness("salsa-studio", { TZ: "Asia/Tokyo" });

test("a post stands at the business's hour, wherever the browser and the server are", async () => {
  const { posts } = await december();
  const expected = posts.map(({ title, date, time }) => `${title} ${date} ${time}`).toSorted();
  for (const timezoneId of ["Pacific/Auckland", "America/Los_Angeles", "Europe/Berlin"]) {
    await onCalendar({ timezoneId, view: "week", date: "2026-12-08" }, async (page) => {
      const shown = await chipOf(page, "Beginner course: twelve places").textContent();
      expect(shown).toContain("08:00");
      expect(shown).toContain("8 December");
      await page
        .getByText(/Chicago/)
        .first()
        .waitFor();
    });
  }
  expect(
    await december().then(({ posts }) => posts.map(({ title, date, time }) => `${title} ${date} ${time}`).toSorted()),
  ).toEqual(expected);
});

test("dragging to another day of the month keeps the hour, over a change of clocks too", async () => {
  const api = apiOf(business.server.url);
  await api.createPost(business.workspaceId, aPost({ title: "Spring social", date: "2027-03-12", time: "17:30" }));
  await onCalendar({ view: "month", date: "2027-03-12" }, async (page) => {
    await dragToDay(page, "Spring social", "2027-03-16");
    await page
      .getByText(/^Moved to Tuesday 16 March.*17:30/)
      .first()
      .waitFor();
  });
  const { posts } = await api.calendar(business.workspaceId, { from: "2027-03-01", to: "2027-03-31" });
  expect(posts.find(({ title }) => title === "Spring social")).toMatchObject({
    date: "2027-03-16",
    time: "17:30",
    zone: "America/Chicago",
  });
});

test("undo takes a move back", async () => {
  await onCalendar({ view: "month", date: "2026-12-12" }, async (page) => {
    const title = "Mercedes picks the playlist";
    await dragToDay(page, title, "2026-12-11");
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect
      .poll(async () => (await december()).posts.find((post) => post.title === title))
      .toMatchObject({
        date: "2026-12-10",
        time: "08:00",
      });
  });
});

test("month, week and list show the same posts on the same days at the same hours", async () => {
  const { posts } = await apiOf(business.server.url).calendar(business.workspaceId, {
    from: "2026-12-07",
    to: "2026-12-13",
  });
  expect(posts.length).toBeGreaterThan(3);
  for (const view of ["month", "week", "list"] as const) {
    await onCalendar({ view, date: "2026-12-08" }, async (page) => {
      for (const { id, title, time } of posts) {
        const chip = page.locator(`button[data-post="${id}"]`).first();
        await chip.waitFor();
        const words = await chip.textContent();
        expect(words).toContain(title);
        expect(words).toContain(time);
      }
    });
  }
});

test("a month with a thousand posts asks the server once, draws what fits, and opens", async () => {
  const reply = await fetch(`${business.server.url}/api/v1/workspaces`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
    body: JSON.stringify({ name: "A thousand" }),
  });
  const { id: crowded } = (await reply.json()) as { id: string };
  const api = apiOf(business.server.url);
  await fillWorkspace(business.server.url, { workspaceId: crowded, name: "salsa-studio" });
  for (let index = 0; index < 1000; index += 1) {
    const date = addDays("2027-01-04" as IsoDate, index % 28);
    await api.createPost(crowded, aPost({ title: `Post ${index}`, date, time: index % 2 === 0 ? "09:00" : "15:00" }));
  }
  const page = await business.browser.newPage({ viewport: { width: 1440, height: 900 } });
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/calendar?") && request.url().includes("from=2026-12-21")) asked.push(request.url());
  });
  await page.goto(`${business.server.url}/w/${crowded}/calendar?view=month&date=2027-01-15`);
  await page.locator("[data-post]").first().waitFor();
  const shown = await page.locator("[data-post]").count();
  expect(shown).toBeGreaterThan(27);
  expect(shown).toBeLessThan(300);
  expect(asked).toHaveLength(1);
  await page
    .locator("[aria-haspopup=dialog]")
    .filter({ hasText: /\+\d{2} more/ })
    .first()
    .click();
  await page.getByRole("dialog").locator("[data-post]").first().click();
  await page.getByRole("textbox", { name: "Title" }).waitFor();
  await page.close();
});

test("it starts with nothing set up: no variable, no other service, and says in plain words that it lives", async () => {
  const dataFolder = makeDataFolder();
  const bare = await runServer({
    dataFolder,
    port: await freePort(),
    env: { NODE_ENV: undefined, DATABASE_URL: undefined },
  });
  try {
    expect((await fetch(`${bare.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${bare.url}/readyz`)).status).toBe(200);
    const page = await business.browser.newPage();
    await page.goto(bare.url);
    await page.getByRole("heading", { name: /^A plan for your social media/ }).waitFor();
    await page.close();
  } finally {
    await bare.stop();
    removeDataFolder(dataFolder);
  }
});

function december() {
  return apiOf(business.server.url).calendar(business.workspaceId, { from: "2026-11-30", to: "2027-01-03" });
}

type Place = { readonly view: "month" | "week" | "list"; readonly date: string; readonly timezoneId?: string };

async function onCalendar({ view, date, timezoneId = "Europe/Paris" }: Place, look: (page: Page) => Promise<void>) {
  const context = await business.browser.newContext({
    timezoneId,
    viewport: { width: 1440, height: 1000 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(`${business.server.url}/w/${business.workspaceId}/calendar?view=${view}&date=${date}`);
  await page.locator("[data-post], [data-slot]").first().waitFor();
  await look(page);
  await context.close();
}

function aPost(where: { title: string; date: string; time: string }) {
  return {
    status: "draft",
    text: "Words for the post.",
    category: "educate",
    channels: ["facebook-page"],
    zone: business.plan.zone,
    ...where,
  };
}
