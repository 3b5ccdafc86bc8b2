import type { Answers, IsoDate } from "@porchlight/core";
import { addDays, startOfWeek } from "@porchlight/core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { openBusiness } from "./testing/open-business.ts";

const business = openBusiness("salsa-studio");
const DAY_MS = 86_400_000;

test("a channel on which somebody has waited for nine days is dark, and lit again once they have their answer", async () => {
  await apiOf(business.server.url).createPost(business.workspaceId, {
    status: "published",
    title: "Out today",
    text: "It went out.",
    category: "community",
    channels: ["instagram"],
    zone: business.plan.zone,
    date: today(),
    time: "00:05",
  });
  const page = await openPage("/shop-front");
  const instagram = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Instagram" }) });
  await instagram.getByText(/^Lit/).waitFor();
  await apiOf(business.server.url).createConversation(business.workspaceId, {
    channel: "instagram",
    isPrivate: false,
    kind: "question",
    customer: "Jo Kessler",
    text: "Do you teach wedding couples?",
    at: new Date(Date.now() - 9 * DAY_MS).toISOString(),
  });
  // The page hears of it by itself.
  await instagram.getByText(/^Dark/).waitFor();
  await instagram
    .getByRole("button", { name: /^why\?/ })
    .or(instagram.getByText("why?"))
    .first()
    .click();
  await instagram
    .getByText(/one open question makes a channel dark/)
    .first()
    .waitFor();
  await instagram.getByRole("link", { name: "Answer one on Instagram" }).click();
  await page.getByRole("link", { name: /Jo Kessler/ }).click();
  await page.getByRole("textbox", { name: "Your answer to Jo Kessler" }).fill("We do, and gladly.");
  await page.getByRole("button", { name: "Mark answered", exact: true }).click();
  await page.getByText("Jo Kessler is off the list.").waitFor();
  await page.getByRole("link", { name: "Shop-front" }).click();
  await instagram.getByText(/^Lit/).waitFor();
  // The last post, and now the last answer as well.
  await expect.poll(() => instagram.getByText("today", { exact: true }).count()).toBe(2);
  await page.context().close();
});

test("days away that the wizard is told turn the promise amber, in words, weeks before", async () => {
  const page = await openPage("/conversations");
  const audit = page.getByRole("region", { name: "The last 30 days" });
  await audit.waitFor();
  // Its own days off, which come once a year, would be in the way.
  const { closures: _, ...answers } = business.plan.answers;
  const monday = addDays(startOfWeek(today()), 14);
  await planWith(awayOf(answers, "Mercedes", { from: monday, to: addDays(monday, 6) }));
  await audit.getByText(/In the week of .+ answers? would come too late/).waitFor();
  await audit.getByText(/Mercedes is away from/).waitFor();
  await audit.getByRole("link", { name: "Who is there when" }).click();
  const days = page.getByRole("group", { name: "Days on which Mercedes is away" });
  await days.getByRole("button", { name: "Add days away" }).click();
  await page.getByText("First day, then last").waitFor();
  await page.keyboard.press("Enter");
  await page.getByText("Now the last day, or the same again").waitFor();
  await page.keyboard.press("Enter");
  await days.getByRole("textbox", { name: "Away from" }).waitFor();
  await expect.poll(async () => (await savedAnswers()).people[1]?.away?.length).toBe(1);
  await days.getByRole("button", { name: /^Remove the days of Mercedes/ }).click();
  await expect.poll(async () => (await savedAnswers()).people[1]?.away).toBeUndefined();
  await page.context().close();
});

test("a note is kept, a talk begun twice is joined, and another program is given an address and a secret", async () => {
  const api = apiOf(business.server.url);
  const said = { channel: "facebook-page", isPrivate: false, kind: "question", customer: "Marcus P." } as const;
  const first = await api.createConversation(business.workspaceId, { ...said, text: "Is there parking?" });
  await api.createConversation(business.workspaceId, { ...said, text: "After eight, I mean." });
  const page = await openPage(`/conversations?open=${first.id}`);
  await page.getByRole("textbox", { name: "Notes" }).fill("He comes by car from out of town.");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.getByRole("button", { name: "Keep", exact: true }).waitFor({ state: "detached" });

  await page.getByRole("button", { name: "More to do" }).click();
  await page.getByRole("menuitem", { name: "Join with another" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /Marcus P\..*After eight/ })
    .click();
  await page.getByText("What Marcus P. said is in this conversation now.").waitFor();
  const article = page.getByRole("article", { name: "with Marcus P." });
  await article.getByText("Is there parking?").waitFor();
  await article.getByText("After eight, I mean.").waitFor();
  await page.reload();
  await expect
    .poll(() => page.getByRole("textbox", { name: "Notes" }).inputValue())
    .toBe("He comes by car from out of town.");

  await page.getByRole("button", { name: "Add one" }).click();
  await page.getByRole("button", { name: /Many at once/ }).click();
  await page.getByRole("button", { name: /by another program/ }).click();
  await page.getByText(`${business.server.url}/api/v1/hooks/${business.workspaceId}`).waitFor();
  await page.getByRole("button", { name: "Make a secret" }).click();
  await page.getByText(/^whsec_/).waitFor();
  await page.getByRole("button", { name: "Take in nothing any longer" }).click();
  await page.getByText("There is no secret yet, so nothing is taken in.").waitFor();
  await page.context().close();
});

async function openPage(path: string): Promise<Page> {
  const context = await business.browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(`${business.server.url}/w/${business.workspaceId}${path}`);
  return page;
}

function today(): IsoDate {
  return new Intl.DateTimeFormat("en-CA", { timeZone: business.plan.zone }).format(new Date()) as IsoDate;
}

function awayOf(answers: Answers, name: string, days: { readonly from: IsoDate; readonly to: IsoDate }): Answers {
  const people = answers.people.map((person) => (person.name === name ? { ...person, away: [days] } : person));
  return { ...answers, people };
}

async function planWith(answers: Answers): Promise<void> {
  await apiOf(business.server.url).createPlan(business.workspaceId, { answers, startsOn: startOfWeek(today()) });
}

async function savedAnswers(): Promise<Answers> {
  const path = `/api/v1/workspaces/${business.workspaceId}/answers`;
  return (await (await fetch(`${business.server.url}${path}`)).json()).answers;
}
