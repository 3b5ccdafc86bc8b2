import type { BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { type Finger, fingerOn } from "./finger.ts";
import type { OpenBusiness } from "./open-business.ts";

type Look = (page: Page, finger: Finger) => Promise<void>;

const DESK = { viewport: { width: 1440, height: 1000 } } as const;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

/** Opens a business's calendar at an address, for as long as somebody looks at it; nothing on the page may have thrown by then. */
export function calendarPages(business: OpenBusiness) {
  return {
    onDesk: (search: string, look: Look) => open(business, { search, look, options: DESK }),
    onPhone: (search: string, look: Look) => open(business, { search, look, options: PHONE }),
  };
}

type Opened = { readonly search: string; readonly look: Look; readonly options: BrowserContextOptions };

async function open(business: OpenBusiness, { search, look, options }: Opened): Promise<void> {
  const context = await business.browser.newContext({ ...options, reducedMotion: "reduce" });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${business.server.url}/w/${business.workspaceId}/calendar?${search}`);
  await page.locator("[data-post], [data-slot], [data-day]").first().waitFor();
  await atRest(page);
  await look(page, await fingerOn(page));
  expect(complaints).toEqual([]);
  await context.close();
}

/** A page that is still at work hears a quick touch as a long one. */
function atRest(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));
}

/** The words of what has the focus; "nothing" where keys would begin at the top of the page again. */
export function focusedWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) return "nothing";
    return (active.getAttribute("aria-label") ?? active.textContent ?? "").trim();
  });
}

/** Presses Tab until what has the focus says so. */
export async function tabTo(page: Page, goal: RegExp): Promise<void> {
  for (let presses = 0; presses < 80 && !goal.test(await focusedWords(page)); presses += 1) {
    await page.keyboard.press("Tab");
  }
  expect(await focusedWords(page)).toMatch(goal);
}

/** Waits until a toast or a live region has said it. */
export function said(page: Page, words: RegExp): Promise<void> {
  return page.getByText(words).first().waitFor();
}
