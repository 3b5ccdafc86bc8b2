import { expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { copyDataFolder } from "./testing/copy-data-folder.ts";
import { fillWorkspace } from "./testing/fill-workspace.ts";
import { openBrowser } from "./testing/open-browser.ts";
import { freePort, removeDataFolder, runServer } from "./testing/run-server.ts";

test("on a phone a post is written where one was reading, and its day brings the plan's hour", async () => {
  const browser = await openBrowser();
  const server = await runServer({ dataFolder: copyDataFolder(), port: await freePort() });
  try {
    const workspaceId = await apiOf(server.url).firstWorkspaceId();
    const plan = await fillWorkspace(server.url, { workspaceId, name: "salsa-studio" });
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    await page.goto(`${server.url}/w/${workspaceId}/calendar?view=list&date=2027-03-22`);
    const day = page.locator('section[data-date="2027-03-22"]');
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(400);
    await expect.poll(async () => (await day.boundingBox())?.y ?? 0).toBeLessThan(500);

    await page.getByRole("button", { name: "New post" }).tap();
    await page.getByRole("textbox", { name: "Title" }).fill("By phone");
    expect(await page.getByRole("textbox", { name: "Repeat" }).isDisabled()).toBe(true);
    await page.getByText("It can repeat once it has a day.").waitFor();
    await page.getByRole("textbox", { name: "Day" }).fill("23 Mar 2027");
    await page.getByRole("textbox", { name: "Day" }).press("Tab");
    await page.getByRole("combobox", { name: "Repeat" }).waitFor();
    await page.getByRole("button", { name: "Save", exact: true }).tap();
    const chip = page.locator("button[data-post]").filter({ hasText: "By phone" });
    await chip.waitFor();
    await page.getByRole("textbox", { name: "Title" }).waitFor({ state: "detached" });
    expect((await day.boundingBox())?.y).toBeLessThan(500);

    const { posts } = await apiOf(server.url).calendar(workspaceId, { from: "2027-03-23", to: "2027-03-23" });
    const written = posts.find(({ title }) => title === "By phone");
    expect(plan.cadence.map(({ time }) => time)).toContain(written?.time);
    await context.close();
  } finally {
    await browser.close();
    await server.stop();
    removeDataFolder(server.dataFolder);
  }
});
