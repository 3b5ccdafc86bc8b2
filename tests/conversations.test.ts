import { makeReplyDue } from "@porchlight/core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { openBusiness } from "./testing/open-business.ts";

const business = openBusiness("salsa-studio");
const HOUR_MS = 3_600_000;

test("what a customer said is pasted, its due is shown and counted, and the answer is copied and kept", async () => {
  const page = await openConversations();
  // The owner's answers say that people wait on the channels themselves.
  await page.getByText("Everyone who is written down here has an answer.").waitFor();
  await page.getByRole("button", { name: "Add one" }).click();
  await page.getByRole("textbox", { name: "What was said" }).fill("Is the beginner course okay with two left feet?");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByText("This is needed.").waitFor();
  await page.getByRole("textbox", { name: "Who said it" }).fill("Dana Ruiz");
  await page.getByRole("button", { name: "Add", exact: true }).click();

  await page.getByRole("heading", { name: "You said: within one working day" }).waitFor();
  const waiting = page.getByRole("region", { name: "Waiting" }).getByRole("link", { name: /Dana Ruiz/ });
  await waiting.waitFor();
  await page.getByRole("link", { name: /Conversations\s*1 waits/ }).waitFor();
  const [kept] = await conversations("waiting");
  expect(kept).toMatchObject({ customer: "Dana Ruiz", kind: "question", due: { clock: "working" } });

  const answer = page.getByRole("textbox", { name: "Your answer to Dana Ruiz" });
  await answer.fill("Two left feet are welcome.");
  await page.reload();
  await expect.poll(() => answer.inputValue()).toBe("Two left feet are welcome.");
  await answer.press("Control+Enter");
  await page.getByText("Dana Ruiz is off the list.").waitFor();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe("Two left feet are welcome.");
  await page
    .getByRole("region", { name: "Answered" })
    .getByRole("link", { name: /Dana Ruiz/ })
    .click();
  await page.getByText("Two left feet are welcome.", { exact: true }).waitFor();
  await expect.poll(() => answer.inputValue()).toBe("");
  await page.getByRole("region", { name: "The last 30 days" }).getByText("1 of 1 within what was promised.").waitFor();
  await expect.poll(() => conversations("waiting")).toEqual([]);
  await page.context().close();
});

test("first due comes first, a kind without an answer owed leaves the queue, and keys say the kind", async () => {
  const said = [
    { customer: "Came later", channel: "facebook-page", isPrivate: false, since: hoursAgo(2) },
    { customer: "Came first", channel: "facebook-page", isPrivate: false, since: hoursAgo(60) },
    { customer: "May not wait", channel: "instagram", isPrivate: true, since: hoursAgo(23) },
  ] as const;
  for (const { since, ...each } of said) await write({ ...each, text: "Are you there?", at: since });
  const dueOf = makeReplyDue(business.plan);
  const expected = said
    .map(({ customer, ...asked }) => ({ customer, due: dueOf({ ...asked, kind: "question" }).at ?? "" }))
    .sort((a, b) => Date.parse(a.due) - Date.parse(b.due));
  const page = await openConversations();
  const names = page.getByRole("region", { name: "Waiting" }).getByRole("link");
  await expect.poll(() => names.count()).toBe(said.length);
  for (const [index, { customer }] of expected.entries()) {
    await expect.poll(() => names.nth(index).textContent()).toContain(customer);
  }

  await names.filter({ hasText: "Came later" }).click();
  await page.getByRole("button", { name: /^Question/, pressed: true }).waitFor();
  await page.keyboard.press("6");
  await page.getByRole("button", { name: /^Praise/, pressed: true }).waitFor();
  await expect.poll(() => names.count()).toBe(2);
  expect((await conversations("answered")).find(({ customer }) => customer === "Came later")?.kind).toBe("praise");
  // Quicker than the server: the last one counts, and nobody is told that somebody else was there.
  for (const key of ["1", "2", "7", "3"]) await page.keyboard.press(key);
  await page.getByRole("button", { name: /^Lead/, pressed: true }).waitFor();
  await expect.poll(() => names.count()).toBe(3);
  await expect
    .poll(async () => (await conversations("waiting")).find(({ customer }) => customer === "Came later")?.kind)
    .toBe("lead");
  expect(await page.getByText(/Somebody changed it/).count()).toBe(0);
  await page.context().close();
});

test("an answer that is given often is kept under a name, taken again, and forgotten", async () => {
  await write({ customer: "Asks the usual", text: "Is there parking?", at: hoursAgo(1) });
  const page = await openConversations();
  await page.getByRole("link", { name: /Asks the usual/ }).click();
  const answer = page.getByRole("textbox", { name: "Your answer to Asks the usual" });
  await answer.fill("Behind the house, from six on.");
  await page.getByRole("button", { name: "Saved answers" }).click();
  await page.getByRole("textbox", { name: "Keep what you have written as" }).fill("Parking");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  const kept = page.getByRole("button", { name: /^Parking/ });
  await kept.waitFor();
  await page.keyboard.press("Escape");
  await answer.fill("");
  await page.getByRole("button", { name: "Saved answers" }).click();
  await kept.click();
  await expect.poll(() => answer.inputValue()).toBe("Behind the house, from six on.");
  await page.getByRole("button", { name: "Saved answers" }).click();
  await page.getByRole("button", { name: "Forget “Parking”" }).click();
  await expect.poll(() => kept.count()).toBe(0);
  await page.context().close();
});

test("a file of many is refused with the cells that are wrong, and taken in whole once they are right", async () => {
  const page = await openConversations();
  await page.getByRole("button", { name: "Add one" }).click();
  await page.getByRole("button", { name: /Many at once/ }).click();
  const shown = await page.getByRole("link", { name: "Download a file that shows how" }).getAttribute("href");
  const example = decodeURIComponent(shown?.split(",").slice(1).join(",") ?? "");
  const choose = (text: string) =>
    page
      .locator("input[type=file]")
      .setInputFiles({ name: "conversations.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await choose(example.replace("instagram", "telegraph"));
  await page.getByRole("alert").getByText("Row 2, channel:").waitFor();
  expect((await conversations("waiting")).some(({ customer }) => customer === "A customer")).toBe(false);
  await choose(example);
  await page.getByText("2 conversations were taken in.").waitFor();
  await page
    .getByRole("region", { name: "Waiting" })
    .getByRole("link", { name: /A customer/ })
    .waitFor();
  await page
    .getByRole("region", { name: "Answered" })
    .getByRole("link", { name: /A customer/ })
    .waitFor();
  await page.context().close();
});

test("one that was answered elsewhere is done, that is taken back, and deleting asks first", async () => {
  await write({ customer: "By telephone", text: "When do you open?", at: hoursAgo(1) });
  const page = await openConversations();
  const row = page.getByRole("region", { name: "Waiting" }).getByRole("link", { name: /By telephone/ });
  await row.click();
  await page.getByRole("article", { name: "with By telephone" }).waitFor();
  await page.getByRole("button", { name: "More to do" }).click();
  await page.getByRole("menuitem", { name: "Answered elsewhere" }).click();
  await page.getByText("By telephone was answered elsewhere.").waitFor();
  await expect.poll(() => row.count()).toBe(0);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await row.click();

  await page.getByRole("article", { name: "with By telephone" }).waitFor();
  await page.getByRole("button", { name: "More to do" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.getByRole("button", { name: "Delete for good" }).click();
  await page.getByText("What By telephone said is deleted.").waitFor();
  const all = [...(await conversations("waiting")), ...(await conversations("answered"))];
  expect(all.some(({ customer }) => customer === "By telephone")).toBe(false);
  await page.context().close();
});

test("an answer that was marked by mistake is taken back, in the toast or later, and its words are in the box again", async () => {
  await write({ customer: "Pressed too soon", text: "Do you teach on Sundays?", at: hoursAgo(1) });
  const page = await openConversations();
  const rowIn = (part: string) =>
    page.getByRole("region", { name: part }).getByRole("link", { name: /Pressed too soon/ });
  await rowIn("Waiting").click();
  const words = page.getByRole("textbox", { name: "Your answer to Pressed too soon" });
  await words.fill("Only in May.");
  await page.getByRole("button", { name: "Copy and mark answered" }).click();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await rowIn("Waiting").waitFor();
  await expect.poll(() => words.inputValue()).toBe("Only in May.");

  await page.getByRole("button", { name: "Mark answered", exact: true }).click();
  // The page goes on to the next one; whoever comes back before that is taken along.
  await page.getByRole("article", { name: "with Pressed too soon" }).waitFor({ state: "hidden" });
  await rowIn("Answered").click();
  // What is written meanwhile stays.
  await words.fill("And in June.");
  await page.getByRole("button", { name: "More to do" }).click();
  await page.getByRole("menuitem", { name: "Take the answer back" }).click();
  await rowIn("Waiting").waitFor();
  await expect.poll(() => words.inputValue()).toBe("And in June.\n\nOnly in May.");
  const waits = (await conversations("waiting")).find(({ customer }) => customer === "Pressed too soon");
  expect(waits?.due).toBeDefined();
  await page.getByRole("button", { name: "More to do" }).click();
  expect(await page.getByRole("menuitem", { name: "Take the answer back" }).count()).toBe(0);
  await page.context().close();
});

test("what another wrote down is there without a reload, and whoever was overtaken is told and keeps the words", async () => {
  const page = await openConversations();
  await write({ customer: "Seen by both", text: "Do you teach children?", at: hoursAgo(1) });
  await page.getByRole("link", { name: /Seen by both/ }).click();
  const words = page.getByRole("textbox", { name: "Your answer to Seen by both" });
  await words.fill("From ten years on.");
  // Another is quicker by as long as the answer is on its way.
  await page.route(
    "**/messages",
    async (route) => {
      await answer("Seen by both", "From eight years on.");
      await route.continue();
    },
    { times: 1 },
  );
  await page.getByRole("button", { name: "Mark answered", exact: true }).click();
  await page.getByText(/Somebody changed it meanwhile/).waitFor();
  await page.getByRole("listitem").filter({ hasText: "From eight years on." }).first().waitFor();
  await expect.poll(() => words.inputValue()).toBe("From ten years on.");
  await page.context().close();
});

async function openConversations(): Promise<Page> {
  const context = await business.browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  await page.goto(`${business.server.url}/w/${business.workspaceId}/conversations`);
  await page.getByRole("heading", { name: "Conversations" }).waitFor();
  return page;
}

async function answer(customer: string, text: string): Promise<void> {
  const line = (await conversations("waiting")).find((each) => each.customer === customer);
  const reply = await fetch(`${addressOf()}/${line?.id}/messages`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "idempotency-key": crypto.randomUUID(),
      "if-match": `"${line?.version}"`,
    },
    body: JSON.stringify({ by: "business", text }),
  });
  expect(reply.status).toBe(200);
}

type Line = {
  readonly id: string;
  readonly version: number;
  readonly customer: string;
  readonly kind: string;
  readonly due?: { readonly clock: string };
};

async function conversations(state: "waiting" | "answered"): Promise<readonly Line[]> {
  const reply = await fetch(`${addressOf()}?state=${state}`);
  return ((await reply.json()) as { items: Line[] }).items;
}

type Said = { readonly customer: string; readonly text: string; readonly at: string } & Partial<{
  readonly channel: string;
  readonly isPrivate: boolean;
}>;

async function write(said: Said): Promise<void> {
  const { server, workspaceId } = business;
  await apiOf(server.url).createConversation(workspaceId, { channel: "facebook-page", isPrivate: false, ...said });
}

function addressOf(): string {
  return `${business.server.url}/api/v1/workspaces/${business.workspaceId}/conversations`;
}

function hoursAgo(hours: number): string {
  return new Date(Date.now() - hours * HOUR_MS).toISOString();
}
