import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { focusedWords } from "./testing/calendar-pages.ts";
import { openBusiness } from "./testing/open-business.ts";

// Public holidays become days off, by keys alone and by a finger.

const business = openBusiness("salsa-studio");

test("by keys a country is typed and chosen, one holiday is left out, and the rest are days off", async () => {
  const page = await openAnswers({ viewport: { width: 1440, height: 1000 } });
  const { keyboard } = page;
  await page.getByRole("button", { name: "Public holidays", exact: true }).focus();
  await keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Public holidays" });
  const country = dialog.getByRole("combobox", { name: "Country" });
  await country.waitFor();
  await keyboard.press("Tab");
  await expect.poll(() => country.evaluate((field) => field === document.activeElement)).toBe(true);
  await keyboard.press("Control+a");
  await keyboard.type("Denm");
  await page.getByRole("option", { name: "Denmark" }).waitFor();
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await dialog.getByRole("checkbox", { name: /^Easter Monday/ }).waitFor();
  // Those on which nobody works are not ticked, so the box for all of them is not either.
  const holidays = await dialog.locator("li").getByRole("checkbox", { checked: true, disabled: false }).count();
  await expect.poll(() => dialog.locator("li").getByText("nobody works that day anyway").count()).toBeGreaterThan(0);
  for (let presses = 0; presses < 40 && !(await isOn(page, "Easter Monday")); presses += 1) await keyboard.press("Tab");
  await keyboard.press("Space");
  const take = dialog.getByRole("button", { name: `Take ${holidays - 1} holidays off` });
  for (let presses = 0; presses < 40 && !/^Take /.test(await focusedWords(page)); presses += 1)
    await keyboard.press("Tab");
  await expect.poll(() => take.evaluate((button) => button === document.activeElement)).toBe(true);
  await keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  await expect.poll(() => focusedWords(page)).toBe("Public holidays");
  await expect.poll(async () => (await closures()).length).toBeGreaterThanOrEqual(holidays - 1);
  await expect.poll(() => closures()).not.toContain("Easter Monday");
  await page.context().close();
});

test("by touch a country is chosen from the list, and its holidays are days off", async () => {
  const page = await openAnswers({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await page.getByRole("button", { name: "Public holidays", exact: true }).tap();
  const dialog = page.getByRole("dialog", { name: "Public holidays" });
  await dialog.getByRole("combobox", { name: "Country" }).tap();
  await dialog.getByRole("combobox", { name: "Country" }).fill("Icela");
  await page.getByRole("option", { name: "Iceland" }).tap();
  await dialog.getByRole("checkbox", { name: /First Day of Summer/i }).waitFor();
  const rows = await dialog.locator("li label").all();
  for (const box of await Promise.all(rows.map((row) => row.boundingBox()))) {
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
  await dialog.getByRole("button", { name: /^Take \d+ holidays off$/ }).tap();
  await dialog.waitFor({ state: "detached" });
  await expect.poll(closures).toEqual(expect.arrayContaining([expect.stringMatching(/First Day of Summer/i)]));
  await page.context().close();
});

async function openAnswers(options: Parameters<typeof business.browser.newContext>[0]): Promise<Page> {
  const context = await business.browser.newContext({ ...options, locale: "en-GB", reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${business.server.url}/w/${business.workspaceId}/answers?step=closures`);
  await page.getByRole("button", { name: "Public holidays", exact: true }).waitFor();
  return page;
}

/** The box of that name has the focus. */
function isOn(page: Page, name: string): Promise<boolean> {
  return page.evaluate((words) => {
    const active = document.activeElement;
    const labels = active instanceof HTMLInputElement ? [...(active.labels ?? [])] : [];
    return labels.some((label) => label.textContent?.startsWith(words));
  }, name);
}

async function closures(): Promise<readonly string[]> {
  const reply = await fetch(`${business.server.url}/api/v1/workspaces/${business.workspaceId}/answers`);
  const { answers } = (await reply.json()) as { answers: { closures?: { label: string }[] } };
  return (answers.closures ?? []).map(({ label }) => label);
}
