import { addDays, type IsoDate, startOfWeek } from "@porchlight/core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apiOf } from "./testing/api-client.ts";
import { copyDataFolder } from "./testing/copy-data-folder.ts";
import { openBrowser } from "./testing/open-browser.ts";
import { chipOf, dayOfChip, dragToDay, makePlanFromExample, openCalendar, writeIntoSlot } from "./testing/owner.ts";
import { readScenario } from "./testing/read-scenario.ts";
import { freePort, removeDataFolder, runServer } from "./testing/run-server.ts";
import { SCENARIOS } from "./testing/scenario.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

test.each(SCENARIOS)("%s: from the wizard to a dragged post that is still there after a restart", async (name) => {
  const answers = readScenario(name, "answers");
  const dataFolder = copyDataFolder();
  const port = await freePort();
  let server = await runServer({ dataFolder, port });
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, reducedMotion: "reduce" });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  try {
    await makePlanFromExample(page, { url: server.url, business: answers.business.name });
    const api = apiOf(server.url);
    const workspaceId = await api.firstWorkspaceId();
    const { plan } = await api.currentPlan(workspaceId);
    expect(plan.answers).toEqual(answers);

    // The second week of the plan, so that nothing lies in the past and the next weeks are free to drag to.
    const week = {
      from: startOfWeek(addDays(plan.startsOn, 7)),
      to: addDays(startOfWeek(addDays(plan.startsOn, 7)), 6),
    };
    const { slots } = await api.calendar(workspaceId, week);
    const slot = slots[0];
    if (slot === undefined) throw new Error("the second week of the plan has no slot");
    await openCalendar(page, "month", slot.date);
    await writeIntoSlot(page, slot.key, { title: "A story worth telling", text: "It happened on a Tuesday." });
    await expect.poll(() => dayOfChip(page, "A story worth telling")).toBe(slot.date);

    const target = otherDayIn(
      week,
      slot.date,
      slots.map(({ date }) => date),
    );
    await dragToDay(page, "A story worth telling", target);
    await page
      .getByText(/^Moved to /)
      .first()
      .waitFor();

    await page.reload();
    await chipOf(page, "A story worth telling").waitFor();
    await expect.poll(() => dayOfChip(page, "A story worth telling")).toBe(target);

    await server.stop();
    server = await runServer({ dataFolder, port });
    await page.reload();
    await chipOf(page, "A story worth telling").waitFor();
    await expect.poll(() => dayOfChip(page, "A story worth telling")).toBe(target);
    const { posts } = await api.calendar(workspaceId, { from: week.from, to: addDays(week.to, 7) });
    expect(posts).toMatchObject([
      { date: target, time: slot.time, zone: slot.zone, text: "It happened on a Tuesday." },
    ]);
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
    await server.stop();
    removeDataFolder(dataFolder);
  }
});

// Another day of the same week, so that both are on the same month's screen, and an empty one where there is one: a full
// day folds what it has no room for.
function otherDayIn(week: { from: IsoDate }, date: IsoDate, taken: readonly IsoDate[]): IsoDate {
  const days = [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(week.from, offset)).filter((day) => day !== date);
  return days.find((day) => !taken.includes(day)) ?? addDays(date, 1);
}
