import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { copyDataFolder } from "./testing/copy-data-folder.ts";
import { fillWorkspace } from "./testing/fill-workspace.ts";
import { openBrowser } from "./testing/open-browser.ts";
import { freePort, type RunningServer, removeDataFolder, runServer } from "./testing/run-server.ts";
import { seriousViolations } from "./testing/serious-violations.ts";

let browser: Browser;
let server: RunningServer;
let emptyServer: RunningServer;
let address: (path: string) => string;
let conversationId: string;

beforeAll(async () => {
  browser = await openBrowser();
  server = await runServer({ dataFolder: copyDataFolder(), port: await freePort() });
  emptyServer = await runServer({ dataFolder: copyDataFolder(), port: await freePort() });
  const workspaceId = await apiOf(server.url).firstWorkspaceId();
  await fillWorkspace(server.url, { workspaceId, name: "salsa-studio" });
  const said = { channel: "instagram", isPrivate: true, customer: "A customer", text: "When do you open?" };
  conversationId = (await apiOf(server.url).createConversation(workspaceId, said)).id;
  address = (path) => `${server.url}/w/${workspaceId}${path}`;
});

afterAll(async () => {
  await browser?.close();
  for (const each of [server, emptyServer]) {
    await each?.stop();
    if (each !== undefined) removeDataFolder(each.dataFolder);
  }
});

const STEPS = ["business", "customers", "goals", "channels", "people", "dates", "plan"];
const PAGES: readonly (readonly [string, () => string])[] = [
  ["the first visit", () => emptyServer.url],
  ["the examples", () => `${emptyServer.url}/`],
  ...STEPS.map((step) => [`the wizard's ${step}`, () => address(`/answers?step=${step}`)] as const),
  ["today", () => address("/today")],
  ["the plan", () => address("/plan")],
  ["the promise", () => address("/promise")],
  ["the month", () => address("/calendar?view=month&date=2026-12-08")],
  ["the week", () => address("/calendar?view=week&date=2026-12-08")],
  ["the list", () => address("/calendar?view=list&date=2026-12-08")],
  ["the day", () => address("/calendar?view=day&date=2026-12-08")],
  ["the conversations", () => address("/conversations")],
  ["the week in sum", () => address("/conversations/week")],
  ["the lessons", () => address("/lessons")],
  ["brands to learn from", () => address("/watch-list")],
  ["the shop-front", () => address("/shop-front")],
  ["calendar and mail", () => address("/notices")],
  ["a conversation", () => address(`/conversations?open=${conversationId}`)],
  ["the year", () => address("/calendar?view=year&date=2026-12-08")],
];

// Every page in light and in dark, on a wide screen and on a phone: each scheme on one of them, as colours do not depend on size.
describe.each([
  ["in light, wide", "light", 1440, 900],
  ["in dark, on a phone", "dark", 390, 844],
] as const)("%s", (_, colorScheme, width, height) => {
  let context: BrowserContext;

  beforeAll(async () => {
    const isMobile = width < 500;
    context = await browser.newContext({
      colorScheme,
      viewport: { width, height },
      reducedMotion: "reduce",
      isMobile,
      hasTouch: isMobile,
    });
  });

  afterAll(() => context?.close());

  test.each(PAGES)(
    "%s has nothing serious that a machine can find, and nothing stands out to the side",
    async (name, addressOf) => {
      const page = await context.newPage();
      await page.goto(addressOf());
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      if (name === "the examples") await openExamples(page);
      await page.waitForLoadState("networkidle");
      const violations = await seriousViolations(page);
      const widest = await page.evaluate(() => document.documentElement.scrollWidth);
      await page.close();
      expect(violations).toEqual([]);
      expect(widest).toBeLessThanOrEqual(width);
    },
  );
});

async function openExamples(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Try it with an example business" }).click();
  await page.getByRole("button", { name: "Paso Doble" }).waitFor();
}
