import {
  type Answers,
  addDays,
  type IsoDate,
  instantOf,
  listRoutineVisits,
  type Plan,
  type PromiseWeek,
  startOfWeek,
} from "@porchlight/core";
import { expect, test } from "vitest";
import { aQuestion } from "../testing/a-question.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";
import { scenarioAnswers } from "../testing/scenario-answers.ts";

const MINUTE_MS = 60_000;
const STARTS_ON: IsoDate = "2026-11-02";
const BEGIN_MS = Date.parse("2026-11-02T06:00:00Z");
/** One message after another, fifteen a week; the studio's plan reckons with seventeen. */
const APART_MINUTES = 672;
/** Of each look, what goes by before the first answer, and what an answer takes. */
const LOOK_MINUTES = 4;
const ANSWER_MINUTES = 6;
const AWAY = { from: "2026-12-07", to: "2026-12-13" } as const;

onBothEngines("a promise in the weeks to come", (app) => {
  test("turns amber two weeks before it breaks, while everything is still answered in time", async () => {
    const workspace = await app().openWorkspace();
    let plan = await makePlan(workspace, scenarioAnswers("salsa-studio"));
    const play = createPlay(workspace);

    await play(plan, "2026-11-23");
    expect((await weeksOf(workspace)).slice(0, 4).map(({ isKept }) => isKept)).toEqual([true, true, true, true]);
    expect(await inTimeIn(workspace, STARTS_ON)).toBe(1);

    plan = await makePlan(workspace, withAway(scenarioAnswers("salsa-studio")));
    const warned = (await weeksOf(workspace)).filter(({ isKept }) => !isKept);
    expect(warned[0]).toMatchObject({
      monday: AWAY.from,
      reasons: [{ code: "outlook-away", facts: { person: "Mercedes", ...AWAY } }],
    });

    for (const monday of ["2026-11-23", "2026-11-30"] as const) {
      await play(plan, addDays(monday, 7));
      expect(await inTimeIn(workspace, monday)).toBeGreaterThanOrEqual(0.95);
    }
    await play(plan, "2026-12-16");
    expect(await inTimeIn(workspace, AWAY.from)).toBeLessThan(0.95);
  });

  test("is not known without a plan", async () => {
    const workspace = await app().openWorkspace();
    expect((await app().call({ get: `${workspace}/promise-forecast` })).status).toBe(404);
  });

  test("reckons with who waits, and with what really comes in", async () => {
    const workspace = await app().openWorkspace();
    await makePlan(workspace, scenarioAnswers("salsa-studio"));
    app().setNow("2026-11-16T15:00:00.000Z");
    for (let index = 0; index < 60; index += 1) {
      const at = new Date(Date.parse("2026-11-02T15:00:00Z") + index * 330 * MINUTE_MS).toISOString();
      await app().call({ post: `${workspace}/conversations`, body: aQuestion({ at }) });
    }
    const { body } = await app().call({ get: `${workspace}/promise-forecast` });
    expect(body.messagesPerWeek).toBeCloseTo(30, 5);
    const [week]: PromiseWeek[] = body.weeks;
    expect(week?.isKept).toBe(false);
    expect(week?.reasons.map(({ code }) => code)).toContain("outlook-waiting");
  });

  async function makePlan(workspace: string, answers: Answers): Promise<Plan> {
    const { body } = await app().call({ post: `${workspace}/plans`, body: { answers, startsOn: STARTS_ON } });
    return body.plan;
  }

  async function weeksOf(workspace: string): Promise<readonly PromiseWeek[]> {
    return (await app().call({ get: `${workspace}/promise-forecast` })).body.weeks;
  }

  /** Of those who began to wait in a week, how many were answered in time. */
  async function inTimeIn(workspace: string, monday: IsoDate): Promise<number> {
    const range = `from=${monday}&to=${addDays(monday, 6)}`;
    const { all } = (await app().call({ get: `${workspace}/reply-audit?${range}` })).body;
    expect(all.asked).toBeGreaterThan(10);
    return all.inTime / all.asked;
  }

  /**
   * Lets time go by until a day: customers write, and whoever looks answers what has gathered, oldest first, until the week's
   * minutes of all looks are used up.
   */
  function createPlay(workspace: string): (plan: Plan, until: IsoDate) => Promise<void> {
    const waiting: { readonly id: string; readonly version: number }[] = [];
    let nowMs = BEGIN_MS;
    let told = 0;
    const ask = async () => {
      const at = new Date(BEGIN_MS + told * APART_MINUTES * MINUTE_MS).toISOString();
      told += 1;
      const question = aQuestion({ kind: "review", at });
      waiting.push((await app().call({ post: `${workspace}/conversations`, body: question })).body);
    };
    const answer = async (at: string, atMost: number) => {
      for (const { id, version } of waiting.splice(0, atMost)) {
        const body = { by: "business", text: "Here you are.", at };
        await app().call({ post: `${workspace}/conversations/${id}/messages`, version, body });
      }
    };
    return async (plan, until) => {
      const looks = listRoutineVisits(plan, { from: STARTS_ON, to: addDays(until, 6) }).filter(({ isLook }) => isLook);
      const minutesIn = (monday: IsoDate) =>
        looks
          .filter(({ date }) => startOfWeek(date) === monday)
          .reduce((sum, { minutes }) => sum + minutes - LOOK_MINUTES, 0);
      const answered = new Map<IsoDate, number>();
      for (const { date, time } of looks) {
        const look = instantOf({ date, time, zone: plan.zone });
        if (Date.parse(look) < nowMs || date >= until) continue;
        app().setNow(look);
        while (BEGIN_MS + told * APART_MINUTES * MINUTE_MS <= Date.parse(look)) await ask();
        const monday = startOfWeek(date);
        const before = answered.get(monday) ?? 0;
        const atMost = Math.max(0, Math.floor(minutesIn(monday) / ANSWER_MINUTES) - before);
        answered.set(monday, before + Math.min(atMost, waiting.length));
        await answer(look, atMost);
      }
      const end = instantOf({ date: until, time: "00:00", zone: plan.zone });
      nowMs = Date.parse(end);
      app().setNow(end);
    };
  }
});

function withAway(answers: Answers): Answers {
  const people = answers.people.map((person) => (person.name === "Mercedes" ? { ...person, away: [AWAY] } : person));
  return { ...answers, people };
}
