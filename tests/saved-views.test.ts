import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openBusiness } from "./testing/open-business.ts";

// A view of the calendar is kept under a name for everybody who plans there.

type KeptView = { readonly name: string; readonly search: string };

const business = openBusiness("salsa-studio");

test("a view is saved, opened by another, renamed, overwritten and deleted, and deleting is undone", async () => {
  const ana = await openCalendar("view=list&date=2026-12-08&states=draft");
  const ben = await openCalendar("view=month&date=2026-12-08");
  await ana.getByRole("button", { name: "Save this view…" }).click();
  await ana.getByRole("textbox", { name: "Name" }).fill("Drafts");
  await ana.keyboard.press("Enter");
  await ana.getByText("Saved as “Drafts”").waitFor();
  await expect.poll(() => kept()).toEqual([{ name: "Drafts", search: "view=list&states=draft" }]);

  await openMenu(ben);
  await ben.getByRole("menuitemradio", { name: "Drafts", checked: false }).click();
  await ben.getByText("Saved as “Drafts”").waitFor();
  expect(searchOf(ben)).toBe("?view=list&date=2026-12-08&states=draft");

  await openMenu(ana);
  await ana.getByRole("menuitem", { name: "Edit saved views…" }).click();
  await chooseFor(ana, "Drafts", "Rename…");
  await ana.getByRole("textbox", { name: "Name" }).fill("To be written");
  await ana.keyboard.press("Enter");
  await ana.getByRole("button", { name: /^To be written/ }).waitFor();
  await ana.getByRole("dialog", { name: "Rename the view" }).waitFor({ state: "detached" });
  await expect.poll(() => focused(ana)).toBe("More about “To be written”");
  await ben.getByText("Saved as “To be written”").waitFor();

  await ana.keyboard.press("Escape");
  await ana.getByRole("dialog").waitFor({ state: "detached" });
  await ana.keyboard.press("w");
  await checked(ana, "Week");
  await openMenu(ana);
  await ana.getByRole("menuitem", { name: "Edit saved views…" }).click();
  await chooseFor(ana, "To be written", "Overwrite with what is shown now");
  await ana.getByText("“To be written” now shows: Week · Drafts").waitFor();
  await expect.poll(() => kept()).toEqual([{ name: "To be written", search: "view=week&states=draft" }]);

  await chooseFor(ana, "To be written", "Delete");
  await ana.getByText("No saved views yet.").waitFor();
  await expect.poll(() => kept()).toEqual([]);
  await ana.getByRole("button", { name: "Undo", exact: true }).click();
  await ana.getByRole("button", { name: /^To be written/ }).waitFor();
  await expect.poll(() => kept()).toEqual([{ name: "To be written", search: "view=week&states=draft" }]);
  await ana.context().close();
  await ben.context().close();
});

test("the calendar opens with the chosen view where its address names none, and lets go of it", async () => {
  await save({ name: "Only found", search: "view=week&findings=true" });
  const page = await openCalendar("view=month&date=2026-12-08");
  await openMenu(page);
  await page.getByRole("menuitem", { name: "Edit saved views…" }).click();
  await chooseFor(page, "Only found", "Open the calendar with this one");
  await page.getByText("The calendar opens with “Only found” in this browser").waitFor();
  expect(searchOf(page)).toContain("view=month");

  await goTo(page, "");
  await page.getByText("Saved as “Only found”").waitFor();
  await checked(page, "Week");
  await page.getByRole("button", { name: "Without “With findings”" }).click();
  await page.getByText("Saved as “Only found”").waitFor({ state: "detached" });
  await checked(page, "Week");

  await goTo(page, "view=list");
  await checked(page, "List");
  expect(await page.getByText("Saved as “Only found”").count()).toBe(0);
  await page.context().close();
});

test("every saved view is a command", async () => {
  await save({ name: "Instagram by day", search: "view=day&channels=instagram" });
  const page = await openCalendar("view=month&date=2026-12-08");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").or(page.getByPlaceholder("A day, a post, or what to do")).first().fill("by day");
  await page.getByText("Open view: Instagram by day").click();
  await page.getByText("Saved as “Instagram by day”").waitFor();
  await page.context().close();
});

async function openCalendar(search: string): Promise<Page> {
  const page = await (await business.browser.newContext({ viewport: { width: 1440, height: 1000 } })).newPage();
  await goTo(page, search);
  return page;
}

async function goTo(page: Page, search: string): Promise<void> {
  await page.goto(`${business.server.url}/w/${business.workspaceId}/calendar?${search}`);
  await page.getByRole("button", { name: "More", exact: true }).waitFor();
}

function openMenu(page: Page): Promise<void> {
  return page.getByRole("button", { name: "More", exact: true }).click();
}

/** Waits until a view is the one that is shown; its field lies hidden behind its word. */
function checked(page: Page, name: string): Promise<void> {
  return page.getByRole("radio", { name, checked: true }).waitFor({ state: "attached" });
}

async function chooseFor(page: Page, name: string, what: string): Promise<void> {
  await page.getByRole("button", { name: `More about “${name}”` }).click();
  await page.getByRole("menuitem", { name: what }).click();
}

function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
}

function searchOf(page: Page): string {
  return new URL(page.url()).search;
}

const viewsAddress = () => `${business.server.url}/api/v1/workspaces/${business.workspaceId}/views`;

async function kept(): Promise<KeptView[]> {
  const { items } = (await (await fetch(viewsAddress())).json()) as { items: KeptView[] };
  return items.map(({ name, search }) => ({ name, search }));
}

async function save(body: KeptView): Promise<void> {
  const headers = { "content-type": "application/json", "idempotency-key": crypto.randomUUID() };
  const reply = await fetch(viewsAddress(), { method: "POST", headers, body: JSON.stringify(body) });
  expect(reply.status).toBe(201);
}
