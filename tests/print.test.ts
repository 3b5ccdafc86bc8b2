import type { BrowserContext } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { openBusiness } from "./testing/open-business.ts";

// The calendar on paper: the days alone, whole, on one sheet.

const business = openBusiness("online-store");
let context: BrowserContext;

beforeAll(async () => {
  context = await business.browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: "dark" });
});

test.each([
  ["month", "across"],
  ["week", "upright"],
  ["day", "upright"],
  ["year", "upright"],
] as const)("a %s is one sheet, %s, in light colours and without what is pressed", async (view, stands) => {
  const page = await context.newPage();
  await page.goto(`${business.server.url}/w/${business.workspaceId}/calendar?view=${view}&date=2026-12-09`);
  await page.locator("[data-post], [data-day]").first().waitFor();
  const sheets = sheetsOf(await page.pdf({ format: "A4", preferCSSPageSize: true, printBackground: true }));
  expect(sheets.map(({ width, height }) => (width > height ? "across" : "upright"))).toEqual([stands]);

  await page.emulateMedia({ media: "print" });
  for (const name of ["New post", "Today", "More", "Filter"]) {
    await expect.poll(() => page.getByRole("button", { name, exact: true }).isVisible()).toBe(false);
  }
  await expect.poll(() => page.getByRole("banner").isVisible()).toBe(false);
  await expect.poll(() => page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
  const ink = await page.getByRole("heading", { level: 1 }).evaluate((heading) => getComputedStyle(heading).color);
  expect(ink).toBe("rgb(30, 36, 50)");
  await page.close();
});

/** The sizes of a document's sheets in points. */
function sheetsOf(pdf: Buffer): readonly { readonly width: number; readonly height: number }[] {
  return [...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
    ([, width, height]) => ({ width: Number(width), height: Number(height) }),
  );
}
