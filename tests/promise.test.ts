import { createServer, type Server } from "node:http";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBusiness } from "./testing/open-business.ts";
import { freePort } from "./testing/run-server.ts";

// An owner shows the promise to everybody; then whoever knocks sees the page, and other sites draw the badge.

const business = openBusiness("salsa-studio");
const SLUG = "paso-doble-dance-studio";
const pageOf = () => `${business.server.url}/p/${SLUG}`;

async function openPromise(page: Page): Promise<void> {
  await page.goto(`${business.server.url}/w/${business.workspaceId}/promise`);
  await page.getByRole("heading", { level: 1, name: "Your promise" }).waitFor();
}

const statusOf = async (address: string) => (await fetch(address)).status;

test("an owner looks at it first, shows it to everybody, and takes the code of a badge along", async () => {
  const context = await business.browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  await openPromise(page);
  await expect.poll(() => statusOf(pageOf())).toBe(404);
  const [preview] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("link", { name: "Look at it first" }).click(),
  ]);
  await preview.getByRole("heading", { level: 1, name: "We answer within one working day." }).waitFor();
  await preview.close();

  await page.getByRole("textbox", { name: "In a hurry?" }).fill("Knock at the door.");
  await page.getByRole("switch", { name: "Shown to everybody" }).press("Space");
  await page.getByText("Shown to everybody now.").waitFor();
  await expect.poll(() => statusOf(pageOf())).toBe(200);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("switch");

  const hurry = page.getByRole("textbox", { name: "In a hurry?" });
  await hurry.fill("Knock at the door, twice.");
  await page.getByRole("button", { name: "Save" }).press("Enter");
  await page.getByText("Saved. The page says it now.").waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Save");
  await hurry.fill("Knock at the door.");
  await hurry.press("Enter");
  await expect.poll(async () => (await fetch(pageOf())).text()).toContain("Knock at the door.<");

  await page.getByRole("radio", { name: "Dark, small" }).click();
  await page.getByRole("button", { name: "Code for your website" }).click();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain(`<a href="${pageOf()}"><img src="${pageOf()}/badge.svg?theme=dark&amp;size=small"`);
  expect(code).not.toContain("<script");
  await context.close();
});

test("an address that another business has is told beside its field, by the keyboard alone", async () => {
  const made = await fetch(`${business.server.url}/api/v1/workspaces`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": "another" },
    body: JSON.stringify({ name: "Another" }),
  });
  const { id } = await made.json();
  await fetch(`${business.server.url}/api/v1/workspaces/${id}/promise-settings`, {
    method: "PUT",
    headers: { "content-type": "application/json", "if-match": '"0"' },
    body: JSON.stringify({ slug: "taken-by-another", isPublished: false, hurryLine: "", links: {} }),
  });
  const page = await business.browser.newPage();
  await openPromise(page);
  const field = page.getByRole("textbox", { name: "Address of the page" });
  await field.fill("taken-by-another");
  await field.press("Enter");
  await page.getByText("Another page has this address. Take another one.").waitFor();
  await field.fill("-");
  await field.press("Enter");
  await page.getByText(/a hyphen neither first nor last/).waitFor();
  await expect.poll(() => statusOf(pageOf())).toBe(200);
  await page.close();
});

describe("without any script", () => {
  test.each([
    ["light", 1440],
    ["dark", 1440],
    ["light", 390],
    ["dark", 390],
  ] as const)(
    "in %s and %i wide the page says all, within its width, and a machine finds nothing serious",
    async (colorScheme, width) => {
      const context = await business.browser.newContext({
        colorScheme,
        javaScriptEnabled: false,
        viewport: { width, height: 900 },
      });
      const page = await context.newPage();
      const refused: string[] = [];
      page.on("console", (message) => refused.push(message.text()));
      await page.goto(pageOf());
      await expect
        .poll(() => page.getByRole("heading", { level: 1 }).textContent())
        .toBe("We answer within one working day.");
      await expect.poll(() => page.getByText("Our working days are Tuesday to Saturday.").isVisible()).toBe(true);
      await expect
        .poll(() => page.getByText(/^The light is (on|out)\. Somebody reads your message/).isVisible())
        .toBe(true);
      await expect.poll(() => page.getByText("In a hurry? Knock at the door.").isVisible()).toBe(true);
      await expect.poll(() => page.getByText("Chicago time.").isVisible()).toBe(true);
      await expect.poll(() => page.getByRole("listitem").filter({ hasText: /day/ }).count()).toBeGreaterThanOrEqual(7);
      const widest = await page.locator("html").evaluate((root) => root.scrollWidth);
      expect(widest).toBe(width);
      await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en-US");
      expect(refused).toEqual([]);
      await context.close();

      // The machine that looks is a script itself.
      const seeing = await business.browser.newContext({
        colorScheme,
        viewport: { width, height: 900 },
        bypassCSP: true,
      });
      const seen = await seeing.newPage();
      await seen.goto(pageOf());
      const { violations } = await new AxeBuilder({ page: seen }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" "))}`)).toEqual([]);
      await seeing.close();
    },
  );
});

test("with its script it also says when that is on the visitor's own clock", async () => {
  const context = await business.browser.newContext({ timezoneId: "Asia/Tokyo" });
  const page = await context.newPage();
  const refused: string[] = [];
  page.on("console", (message) => refused.push(message.text()));
  await page.goto(pageOf());
  await page.getByText(/^On your clock that is \w+day/).waitFor();
  expect(refused).toEqual([]);
  await context.close();
  const sameClock = await business.browser.newContext({ timezoneId: "America/Chicago" });
  const there = await sameClock.newPage();
  await there.goto(pageOf());
  await there.waitForLoadState("networkidle");
  expect(await there.getByText(/On your clock/).count()).toBe(0);
  await sameClock.close();
});

test("on paper it is one sheet of ink", async () => {
  const page = await business.browser.newPage();
  await page.goto(pageOf());
  const sheets = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g);
  expect(sheets?.length).toBe(1);
  await page.emulateMedia({ media: "print" });
  const ink = await page.getByRole("heading", { level: 1 }).evaluate((heading) => getComputedStyle(heading).color);
  expect(ink).toBe("rgb(0, 0, 0)");
  await page.close();
});

describe("in the page of another site, which lets in nothing but pictures of this one", () => {
  let site: Server;
  let address: string;

  beforeAll(async () => {
    const port = await freePort();
    // By another name, so that it is another site and not only another port.
    address = `http://localhost:${port}/`;
    site = createServer((_request, response) => {
      response.setHeader("Content-Security-Policy", `default-src 'none'; img-src ${business.server.url}`);
      response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
      response.setHeader("Content-Type", "text/html");
      response.end(
        ["light", "dark"]
          .flatMap((theme) =>
            ["full", "small"].map((size) => `<img src="${pageOf()}/badge.svg?theme=${theme}&amp;size=${size}">`),
          )
          .join(""),
      );
    });
    await new Promise<void>((resolve) => site.listen(port, "127.0.0.1", resolve));
  });

  afterAll(() => {
    site?.close();
    site?.closeAllConnections();
  });

  test("every badge is drawn, at its own size", async () => {
    const page = await business.browser.newPage();
    await page.goto(address);
    await page.waitForLoadState("load");
    const sizes = await page
      .locator("img")
      .evaluateAll((images) =>
        (images as HTMLImageElement[]).map(({ naturalWidth, naturalHeight }) => [naturalWidth > 100, naturalHeight]),
      );
    expect(sizes).toEqual([
      [true, 58],
      [true, 36],
      [true, 58],
      [true, 36],
    ]);
    await page.close();
  });
});

test("the words of a badge stay within it, whatever font they are drawn in", async () => {
  const page = await business.browser.newPage();
  for (const font of ["Helvetica, Arial", "serif", "monospace"]) {
    const svg = await (await fetch(`${pageOf()}/badge.svg`)).text();
    await page.setContent(svg.replaceAll(/font-family="[^"]*"/g, `font-family="${font}"`));
    const [width, ...ends] = await page
      .locator("svg")
      .evaluate((root) => [
        root.getBoundingClientRect().width,
        ...[...root.querySelectorAll("text")].map(
          (text) => text.getBoundingClientRect().right - root.getBoundingClientRect().left,
        ),
      ]);
    expect(ends.length).toBe(2);
    for (const end of ends) expect(end).toBeLessThanOrEqual((width ?? 0) - 12);
  }
  await page.close();
});

test("taken back it is gone from everywhere at once", async () => {
  const page = await business.browser.newPage();
  await openPromise(page);
  await page.getByRole("switch", { name: "Shown to everybody" }).press("Space");
  await page.getByText("Nobody sees it any longer.").waitFor();
  for (const form of ["", ".json", "/badge.svg"]) await expect.poll(() => statusOf(`${pageOf()}${form}`)).toBe(404);
  await page.close();
});
