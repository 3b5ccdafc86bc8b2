import { addDays, startOfWeek, wallTimeAt } from "@porchlight/core";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { openBusiness } from "./testing/open-business.ts";

// The owner hands questions on one channel to a manager; everybody sees who answers what, and the week is summed up.

const PATIENCE = { timeout: 20_000 };
const HOUR_MS = 3_600_000;

const business = openBusiness("salsa-studio");

type Told = {
  readonly customer: string;
  readonly channel: string;
  readonly kind: string;
  readonly text: string;
  readonly at: string;
  /** Hours until its answer, and whose it was; never where absent. */
  readonly answer?: { readonly hours: number; readonly person: string };
};
/** Of the last whole week; the promise is one opening day. */
let lastWeek: readonly Told[];
let mondayMs: number;

beforeAll(async () => {
  // Whatever the season in which this runs, the days of the last week are days of work.
  const { answers, startsOn } = business.plan;
  await apiOf(business.server.url).createPlan(business.workspaceId, {
    answers: { ...answers, closures: [] },
    startsOn,
  });
  const today = wallTimeAt(new Date().toISOString(), business.plan.zone).date;
  mondayMs = Date.parse(`${addDays(startOfWeek(today), -7)}T17:00:00Z`);
  const on = (days: number) => new Date(mondayMs + days * 24 * HOUR_MS).toISOString();
  const asks = { channel: "instagram", kind: "question" };
  lastWeek = [
    { ...asks, customer: "Ana", text: "Where is parking?", at: on(0), answer: { hours: 1, person: "Mercedes" } },
    { ...asks, customer: "Ben", text: "Do you have parking", at: on(1), answer: { hours: 60, person: "Thom" } },
    {
      ...asks,
      customer: "Cleo",
      text: "Parking near the studio?",
      at: on(1),
      answer: { hours: 2, person: "Mercedes" },
    },
    { ...asks, customer: "Dan", text: "A first dance for a wedding?", at: on(0) },
    { channel: "facebook-page", kind: "complaint", customer: "Eve", text: "The lesson was late.", at: on(0) },
  ];
  const post = async (path: string, body: object, version?: number) => {
    const reply = await fetch(`${business.server.url}/api/v1/workspaces/${business.workspaceId}/${path}`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "idempotency-key": crypto.randomUUID(),
        ...(version === undefined ? {} : { "if-match": `"${version}"` }),
      },
      body: JSON.stringify(body),
    });
    expect(reply.ok).toBe(true);
  };
  for (const { answer, ...told } of lastWeek) {
    const { id } = await apiOf(business.server.url).createConversation(business.workspaceId, {
      ...told,
      isPrivate: false,
    });
    if (answer === undefined) continue;
    const at = new Date(Date.parse(told.at) + answer.hours * HOUR_MS).toISOString();
    await post(`conversations/${id}/messages`, { by: "business", text: "Yes.", at, person: answer.person }, 1);
  }
});

async function open(path: string, name: string): Promise<Page> {
  const context = await business.browser.newContext({
    viewport: { width: 1440, height: 1000 },
    reducedMotion: "reduce",
  });
  await context.addInitScript((own) => localStorage.setItem("porchlight/name", own), name);
  const page = await context.newPage();
  await page.goto(`${business.server.url}/w/${business.workspaceId}/${path}`);
  return page;
}

const waitingOn = (page: Page) => page.getByRole("region", { name: "Waiting for an answer" });

test("questions on one channel go to the manager, and all else stays the owner's", async () => {
  const owner = await open("conversations", "Thom");
  await owner.getByRole("button", { name: "Who answers what" }).click();
  const dialog = owner.getByRole("dialog", { name: "Who answers what" });
  await dialog.getByRole("button", { name: "Hand something over to Mercedes" }).click();
  const group = (name: string) => dialog.getByRole("group", { name });
  const chosen = (name: string) => group(name).getByRole("checkbox", { checked: true });
  for (const [name, kept] of [
    ["What kinds of messages", "Question"],
    ["On which channels", "Instagram"],
  ] as const) {
    while ((await chosen(name).count()) > 0) await chosen(name).first().dispatchEvent("click");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByText(/^Choose at least one/).waitFor();
    await group(name).getByText(kept, { exact: true }).click();
  }
  await dialog.getByLabel("A note for Mercedes").fill("Never promise a refund.");
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.waitFor({ state: "detached" });

  const rows = owner.locator("[data-conversation]");
  await rows.filter({ hasText: "Dan" }).filter({ hasText: "Mercedes · handed over" }).waitFor();
  await rows.filter({ hasText: "Eve" }).filter({ hasText: "Thom · not handed over" }).waitFor();
  await owner.getByText("The owner’s", { exact: true }).click();
  await rows.filter({ hasText: "Dan" }).waitFor({ state: "detached" });
  await expect.poll(() => rows.filter({ hasText: "Eve" }).count()).toBe(1);
  await owner.context().close();
});

test("the manager's Today shows what was handed over, and says with whom the rest is", async () => {
  const manager = await open("today", "Mercedes");
  const waiting = waitingOn(manager);
  await waiting.getByRole("link", { name: "Answer Dan" }).waitFor();
  expect(await waiting.getByText("The lesson was late.").count()).toBe(0);
  await waiting.getByText("One waits for Thom.").waitFor();
  await manager.context().close();

  const owner = await open("today", "Thom");
  await waitingOn(owner).getByRole("link", { name: "Answer Eve" }).waitFor();
  expect(await waitingOn(owner).getByRole("link", { name: "Answer Dan" }).count()).toBe(0);
  await waitingOn(owner).getByText("One waits for Mercedes.").waitFor();
  await owner.context().close();
});

test("what is marked as needing the owner goes from the manager to the owner, live", async () => {
  const manager = await open("today", "Mercedes");
  const dan = waitingOn(manager).getByRole("link", { name: "Answer Dan" });
  await dan.waitFor();
  const owner = await open("conversations", "Thom");
  await owner.locator("[data-conversation]", { hasText: "Dan" }).click();
  await owner.getByText("Never promise a refund.").waitFor();
  await owner.getByRole("button", { name: "Hand over" }).click();
  await owner.getByRole("menuitem", { name: "Needs the owner" }).click();
  await owner.getByText("Thom · needs the owner").waitFor();
  await dan.waitFor({ state: "detached", ...PATIENCE });
  await manager.context().close();
  await owner.context().close();
});

test("the last week in sum counts what was written, and names who asked the same", async () => {
  const page = await open("conversations", "Thom");
  await page.getByRole("link", { name: "Last week" }).click();
  await page.getByRole("heading", { level: 1, name: "The week in sum" }).waitFor();
  const figuresOf = (name: string) =>
    page
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader", { name, exact: true }) })
      .getByRole("cell")
      .allTextContents();
  await expect.poll(async () => (await figuresOf("All")).slice(0, 5), PATIENCE).toEqual(counted(() => true));
  const byPerson = (name: string) => counted(({ answer }) => (answer?.person ?? "Thom") === name);
  // Nobody answered Dan, who needs the owner by now, nor Eve.
  expect((await figuresOf("Thom")).slice(0, 5)).toEqual(byPerson("Thom"));
  expect((await figuresOf("Mercedes")).slice(0, 5)).toEqual(byPerson("Mercedes"));
  expect((await figuresOf("Instagram")).slice(0, 5)).toEqual(counted(({ channel }) => channel === "instagram"));
  const asked = page.getByRole("region", { name: "Asked most" });
  const names = await asked.getByRole("listitem").filter({ hasText: "parking" }).getByRole("link").allTextContents();
  expect(names.toSorted()).toEqual(["Ana", "Ben", "Cleo"]);
  await asked.getByRole("link", { name: "Ben" }).click();
  await page.getByRole("heading", { level: 2, name: "Ben" }).waitFor();
  await page.context().close();
});

/** Came, in time, late, missed, not owed yet, by the hours that each waited: a day and a half is more than any opening day. */
function counted(isMeant: (told: Told) => boolean): string[] {
  const told = lastWeek.filter(isMeant);
  const inTime = told.filter(({ answer }) => answer !== undefined && answer.hours < 3).length;
  const late = told.filter(({ answer }) => answer !== undefined && answer.hours > 36).length;
  const missed = told.filter(({ answer }) => answer === undefined).length;
  return [told.length, inTime, late, missed, 0].map(String);
}
