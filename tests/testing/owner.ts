import type { Page } from "playwright-core";
import { expect } from "vitest";

/** What an owner does in the app, by the words on the screen. */

/** From the first visit through every step of the wizard with an example's answers to the plan page. */
export async function makePlanFromExample(
  page: Page,
  { url, business }: { url: string; business: string },
): Promise<void> {
  await page.goto(url);
  await page.getByRole("link", { name: "Try it with an example business" }).click();
  await page.getByRole("button", { name: business }).click();
  await walkTheWizard(page);
  await page.getByRole("button", { name: /^(Make this plan|Keep these changes as plan)/ }).click();
  await page.waitForURL(/\/plan/);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

async function walkTheWizard(page: Page): Promise<void> {
  for (let presses = 0; presses < 12; presses += 1) {
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    const next = page.getByRole("button", { name: /^Next: / });
    if ((await next.count()) === 0) return;
    const before = await page.getByRole("heading", { level: 1 }).first().textContent();
    await next.click();
    await page.waitForFunction((title) => document.querySelector("h1")?.textContent !== title, before);
  }
  throw new Error("the wizard did not come to its last step");
}

export async function openCalendar(page: Page, view: "month" | "week" | "list", date?: string): Promise<void> {
  const workspace = new URL(page.url()).pathname.split("/")[2];
  const search = new URLSearchParams({ view, ...(date === undefined ? {} : { date }) });
  await page.goto(`${new URL(page.url()).origin}/w/${workspace}/calendar?${search}`);
  await page.locator("[data-slot], [data-post]").first().waitFor();
}

/** Writes a post into an open slot of the shown calendar, given by its key. */
export async function writeIntoSlot(
  page: Page,
  slotKey: string,
  words: { title: string; text: string },
): Promise<void> {
  await page.locator(`[data-slot="${slotKey}"]`).first().click();
  await page.getByRole("textbox", { name: "Title" }).fill(words.title);
  await page.getByRole("textbox", { name: "Text", exact: true }).fill(words.text);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await chipOf(page, words.title).waitFor();
}

export function chipOf(page: Page, title: string) {
  return page.locator("button[data-post]").filter({ hasText: title }).first();
}

/** The day cell of the month or week in which a chip stands. */
export async function dayOfChip(page: Page, title: string): Promise<string | null> {
  // A chip that was just written is drawn anew once the server has named it, and may be gone between two looks.
  for (let looks = 0; looks < 20; looks += 1) {
    const day = await chipOf(page, title).evaluate(
      (chip) =>
        chip
          .closest("[role=gridcell][data-date], [role=cell][data-date], section[data-date]")
          ?.getAttribute("data-date") ?? null,
    );
    if (day !== null) return day;
    await page.waitForTimeout(100);
  }
  return null;
}

/** Drags a chip with the mouse onto another day of the month, as a hand does: press, move in steps, let go. */
export async function dragToDay(page: Page, title: string, date: string): Promise<void> {
  // A note about the last change may lie over the chip for some seconds.
  await chipOf(page, title).hover({ timeout: 20_000 });
  const from = await chipOf(page, title).boundingBox();
  const cell = page.locator(`[role=gridcell][data-date="${date}"], [role=cell][data-date="${date}"]`).first();
  const to = await cell.boundingBox();
  if (from === null || to === null) throw new Error(`nothing to drag, or no ${date} on the screen`);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2 + 12, from.y + from.height / 2 + 12, { steps: 4 });
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
  await page.mouse.up();
  await expect.poll(() => dayOfChip(page, title), { timeout: 10_000 }).toBe(date);
}
