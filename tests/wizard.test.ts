import type { Answers } from "@porchlight/core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { copyDataFolder } from "./testing/copy-data-folder.ts";
import { openBrowser } from "./testing/open-browser.ts";
import { readScenario } from "./testing/read-scenario.ts";
import { freePort, type RunningServer, removeDataFolder, runServer } from "./testing/run-server.ts";
import { STARTS_ON } from "./testing/scenario.ts";

// The questions and the plan beside them, where the answers are changed, left or not given.

let browser: Browser;
let server: RunningServer;

const answers = readScenario("salsa-studio", "answers");
/** As somebody might have written them, who is not the business of an example. */
const mine: Answers = {
  ...answers,
  business: { ...answers.business, name: "Corner Bakery" },
  closures: [{ from: "2026-12-24", to: "2026-12-26", label: "Christmas" }],
  people: answers.people.map((person, index) =>
    index === 0 ? { ...person, away: [{ from: "2027-01-04", to: "2027-01-08" }] } : person,
  ),
};

beforeAll(async () => {
  browser = await openBrowser();
  server = await runServer({ dataFolder: copyDataFolder(), port: await freePort() });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  if (server !== undefined) removeDataFolder(server.dataFolder);
});

test("a plan of nothing is not made: what is missing is asked for, and then it is", async () => {
  const nobody = answers.people.map((person) => ({ ...person, hoursPerWeek: 0 }));
  const { page, workspaceId } = await openWizard("plan", { ...answers, channels: [], people: nobody });
  await page.getByText("No channel yet.").waitFor();
  await page.getByText("Nobody has hours for this yet.").waitFor();
  await page.getByRole("button", { name: "Make this plan" }).click();
  await expect(apiOf(server.url).currentPlan(workspaceId)).rejects.toThrow("404");

  await page.getByRole("button", { name: "Go to Channels" }).click();
  await page.getByRole("button", { name: "Facebook", exact: true }).click();
  await page.getByRole("button", { name: /^People/ }).click();
  await page.getByLabel("Hours a week").first().fill("3");
  await page.getByRole("button", { name: /^Your plan/ }).click();
  await page.getByRole("button", { name: "Make this plan" }).click();
  await page.waitForURL(/\/plan$/);
  const { plan } = await apiOf(server.url).currentPlan(workspaceId);
  expect(plan.channels.map(({ channel }) => channel)).toEqual(["facebook-page"]);
  await page.close();
});

test("what just changed is told of the last change and not of those before it", async () => {
  const { page } = await openWizard("goals", answers);
  await planShows(page);
  const note = page.locator("aside").filter({ hasText: "What just changed" });
  const raise = async (goal: string, presses: number) => {
    await page.getByRole("slider", { name: goal }).focus();
    for (let press = 0; press < presses; press += 1) await page.keyboard.press("ArrowRight");
  };
  await raise("Leads", 6);
  await note.filter({ hasText: "Leads went from" }).waitFor();
  await raise("Research", 2);
  await note.filter({ hasText: "Research went from 0 to 10." }).waitFor();
  await expect.poll(() => note.textContent()).not.toContain("Leads went");
  await page.close();
});

test("the note of what changed lies over no question", async () => {
  const { page } = await openWizard("people", answers, { width: 1440, height: 900 });
  await planShows(page);
  await page.getByLabel("Hours a week").first().fill("1");
  const note = page.locator("aside").filter({ hasText: "What just changed" });
  await note.waitFor();
  const questions = await page.locator("form main").boundingBox();
  const box = await note.boundingBox();
  if (questions === null || box === null) throw new Error("the questions or the note are not on the screen");
  expect(box.x).toBeGreaterThanOrEqual(questions.x + questions.width);
  await page.close();
});

test("today, plan and calendar say that the answers have changed since the plan, and lead to the next one", async () => {
  const { page, workspaceId } = await openWizard("people", answers, { plan: true });
  const note = page.getByText("Your answers have changed since plan 1.");
  await page.getByLabel("Hours a week").first().fill("6");
  await page.getByRole("button", { name: "Save and leave" }).click();
  await page.waitForURL(/\/today/);
  await note.waitFor();
  await page.reload();
  await note.waitFor();
  for (const place of ["calendar", "plan"]) {
    await page.goto(`${server.url}/w/${workspaceId}/${place}`);
    await note.waitFor();
  }
  await page.getByRole("link", { name: "See plan 2" }).click();
  await page.getByText("What changes against plan 1").waitFor();
  await page.getByRole("button", { name: "Keep these changes as plan 2" }).click();
  await page.waitForURL(/\/plan$/);
  await page.getByText(/^Plan 2, from/).waitFor();
  expect(await page.getByText(/^Your answers have changed/).count()).toBe(0);
  await page.close();
});

test("hours are typed as they are said, and what is no time stays in its field and holds the step up", async () => {
  const { page } = await openWizard("business", answers);
  const until = page.getByRole("textbox", { name: "To", exact: true }).first();
  await until.click();
  await page.keyboard.type("130");
  await page.keyboard.press("Enter");
  await page.getByText("Runs past midnight, to 01:30 the next day.").waitFor();
  await expect.poll(() => until.inputValue()).toBe("01:30");
  await until.fill("late");
  await page.getByRole("button", { name: "Next: customers" }).click();
  await page.getByText("“late” is no time. Try 14:30.").waitFor();
  await expect.poll(() => until.inputValue()).toBe("late");
  await until.fill("");
  await page.getByLabel("What it does").click();
  await expect.poll(() => until.inputValue()).toBe("01:30");
  // It goes along with its row.
  await page.getByRole("textbox", { name: "To", exact: true }).nth(1).fill("later");
  await page.getByRole("button", { name: "Remove row 1" }).click();
  await page.getByText("“later” is no time. Try 14:30.").waitFor();
  await expect.poll(() => until.inputValue()).toBe("later");
  await page.getByRole("button", { name: "Remove row 1" }).click();
  await expect.poll(() => page.getByText("is no time").count()).toBe(0);
  await expect.poll(() => until.inputValue()).toBe("00:30");
  await page.close();
});

test("another business is added by its name, which is not asked for twice", async () => {
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.getByRole("button", { name: /^Business: / }).click();
  await page.getByRole("menuitem", { name: "Add a business" }).click();
  await page.getByLabel("Name of the business").fill("The second shop");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.waitForURL(/\/answers/);
  await expect.poll(() => page.getByLabel("Name", { exact: true }).inputValue()).toBe("The second shop");
  await page.close();
});

test("one's own answers come back from an example as they were, by its way back and by Undo, after a reload too", async () => {
  const { page, workspaceId } = await openWizard("example", mine);
  const example = () => page.getByRole("button", { name: /^Paso Doble/ }).click();
  const name = page.getByLabel("Name", { exact: true });
  await example();
  await expect.poll(() => name.inputValue()).toBe("Paso Doble Dance Studio");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => name.inputValue()).toBe("Corner Bakery");

  await page.goto(addressOf(workspaceId, "example"));
  await example();
  await page.getByLabel("What it does").fill("Salsa, at night");
  await page.getByRole("button", { name: "Next: customers" }).click();
  await page.getByRole("button", { name: "Next: goals" }).click();
  await page.getByText("Saved", { exact: true }).waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Use my own answers" }).click();
  await page.getByRole("button", { name: "Leave them" }).click();
  await page.getByText("Your own answers are back.").waitFor();
  await expect.poll(() => savedAnswers(workspaceId)).toEqual({ answers: mine });
  await page.close();
});

test("an example is made one's own only when its taker says so, and is asked about before own answers go", async () => {
  const { page, workspaceId } = await openWizard("example", mine);
  await page.getByRole("button", { name: /^Paso Doble/ }).click();
  await page.getByRole("button", { name: "Make these mine" }).click();
  await page.getByRole("button", { name: "Keep my own" }).click();
  await expect.poll(() => savedAnswers(workspaceId)).toEqual({ answers, own: mine });
  await page.getByRole("button", { name: "Make these mine" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Make these mine" }).click();
  await expect.poll(() => savedAnswers(workspaceId)).toEqual({ answers });
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => savedAnswers(workspaceId)).toEqual({ answers, own: mine });
  await page.close();
});

test("a day typed in figures is taken, and what is no day stays in its field and holds the step up", async () => {
  const { page, workspaceId } = await openWizard("business", mine, { locale: "en-US" });
  const from = page.getByRole("textbox", { name: "From", exact: true }).last();
  await from.fill("12/23/2026");
  await from.press("Tab");
  await expect.poll(() => from.inputValue()).toBe("Dec 23, 2026");
  await from.fill("");
  expect(await from.getAttribute("placeholder")).toBe("Dec 24, 2026");
  await from.fill("before Christmas");
  await from.press("Tab");
  await page.getByText("“before Christmas” could not be read as a day.").waitFor();
  await expect.poll(() => from.inputValue()).toBe("before Christmas");
  await page.getByRole("button", { name: "Next: customers" }).click();
  await expect.poll(() => from.inputValue()).toBe("before Christmas");
  // Left by the steps above and come back to, it can still be put right.
  const steps = page.getByRole("navigation", { name: "Steps" });
  await steps.getByRole("button", { name: /Goals/ }).click();
  await page.waitForURL(/step=goals/);
  await steps.getByRole("button", { name: /Business/ }).click();
  await from.waitFor();
  await expect.poll(() => from.inputValue()).toBe("before Christmas");
  await from.fill("12/22/26");
  await from.press("Enter");
  // Enter takes the day and does not leave the step.
  expect(page.url()).toContain("step=business");
  await page.getByRole("button", { name: "Next: customers" }).click();
  await page.waitForURL(/step=customers/);
  await expect
    .poll(async () => (await savedAnswers(workspaceId)).answers.closures)
    .toEqual([{ from: "2026-12-22", to: "2026-12-26", label: "Christmas" }]);
  await page.close();
});

test("nothing is held against answers that somebody else has saved, whatever was typed over those before", async () => {
  const { page, workspaceId } = await openWizard("business", mine);
  const from = page.getByRole("textbox", { name: "From", exact: true }).last();
  await from.fill("soon");
  await from.press("Tab");
  await page.getByText("“soon” could not be read as a day.").waitFor();
  const newer = { ...mine, business: { ...mine.business, does: "Bread, and now cakes" } };
  await apiOf(server.url).saveAnswers(workspaceId, { answers: newer, step: "business" }, 1);
  await page.getByRole("textbox", { name: "What for" }).last().fill("Old Christmas");
  await page.getByText(/^These answers were changed elsewhere/).waitFor();
  await expect.poll(() => from.inputValue()).toBe("24 Dec 2026");
  await page.getByRole("button", { name: "Next: customers" }).click();
  await page.waitForURL(/step=customers/);
  await page.close();
});

test("a last post that is still to come is refused, and more hours than a week has", async () => {
  const { page } = await openWizard("channels", mine, { locale: "en-US" });
  await page.getByRole("button", { name: /^Instagram In use/ }).click();
  const last = page.getByRole("textbox", { name: "Last post" });
  await last.fill("12/24/2099");
  await page.getByRole("button", { name: "Next: people" }).click();
  await page.getByText("Thursday, December 24, 2099 is still to come.").first().waitFor();
  await last.fill("11/2/2026");
  await page.getByRole("button", { name: "Next: people" }).click();
  await page.getByLabel("Hours a week").first().fill("200");
  await page.getByRole("button", { name: "Next: dates" }).click();
  await page.locator("main").getByText("Nobody has 200 hours in a week: there are 168.").waitFor();
  await page.close();
});

test("what could not be read of a channel's past holds nobody up once there is no account", async () => {
  const { page } = await openWizard("channels", mine);
  await page.getByRole("button", { name: /^Instagram In use/ }).click();
  const last = page.getByRole("textbox", { name: "Last post" });
  await last.fill("last spring");
  await page.getByRole("button", { name: "Next: people" }).click();
  await page.getByText("“last spring” could not be read as a day.").first().waitFor();
  const states = page.getByRole("radiogroup", { name: "Instagram today" });
  await states.getByText("No account yet").click();
  await page.getByRole("button", { name: "Next: people" }).click();
  await page.waitForURL(/step=people/);
  await page.close();
});

test("a channel's chip is as wide when it is chosen as before", async () => {
  const { page } = await openWizard("channels", mine);
  const chip = page.getByRole("button", { name: "YouTube", exact: true });
  const width = async () => (await chip.boundingBox())?.width;
  const before = await width();
  await chip.click();
  await expect.poll(() => chip.getAttribute("aria-pressed")).toBe("true");
  expect(await width()).toBe(before);
  await page.close();
});

test("the review names the days off and the days away", async () => {
  const { page } = await openWizard("plan", mine);
  await page.getByText("Christmas 24 December to 26 December").waitFor();
  await page.getByText(/^Thom 2 h a week \(away 4 January to 8 January\)/).waitFor();
  await page.getByRole("button", { name: "Change Days off" }).click();
  await page.waitForURL(/step=closures/);
  await page.close();
});

async function planShows(page: Page): Promise<void> {
  await page.getByRole("region", { name: "The plan of these answers" }).getByText("Content mix").waitFor();
}

function addressOf(workspaceId: string, step: string): string {
  return `${server.url}/w/${workspaceId}/answers?step=${step}`;
}

/** What the server keeps: the answers in the fields and, beside an example's, one's own. */
async function savedAnswers(workspaceId: string): Promise<{ answers: Answers; own?: Answers }> {
  const reply = await fetch(`${server.url}/api/v1/workspaces/${workspaceId}/answers`);
  const { answers: kept, own } = (await reply.json()) as { answers: Answers; own?: Answers };
  return own === undefined ? { answers: kept } : { answers: kept, own };
}

type Opening = { readonly plan?: boolean; readonly locale?: string; readonly width?: number; readonly height?: number };

// Each in a workspace of its own, with answers that are saved, and at one of the steps.
async function openWizard(
  step: string,
  given: Answers,
  { plan = false, locale = "en-GB", width = 1440, height = 1000 }: Opening = {},
): Promise<{ page: Page; workspaceId: string }> {
  const api = apiOf(server.url);
  const { id: workspaceId } = await api.createWorkspace(step);
  await api.saveAnswers(workspaceId, { answers: given, step });
  if (plan) await api.createPlan(workspaceId, { answers: given, startsOn: STARTS_ON });
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: "reduce", locale });
  await page.goto(addressOf(workspaceId, step));
  return { page, workspaceId };
}
