import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Answers, Person } from "../answers/answers.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Plan } from "../plan/plan.ts";
import { listRoutineVisits } from "../routine/list-routine-visits.ts";
import { textsOf } from "../testing/message-texts.ts";
import { type Instant, instantOf } from "../time/zoned.ts";
import { expectedPerWeek, forecastPromise, type PromiseForecastInput } from "./forecast-promise.ts";

const SCENARIOS = join(import.meta.dirname, "../../../../scenarios");
const STARTS_ON = "2026-11-23";
/** The Sunday before the plans begin. */
const NOW = "2026-11-22T12:00:00Z";

function answersOf(name: string): Answers {
  return JSON.parse(readFileSync(join(SCENARIOS, name, "answers.json"), "utf8"));
}

function planOf(name: string, change: (answers: Answers) => Answers = (answers) => answers): Plan {
  return makePlan(change(answersOf(name)), { startsOn: STARTS_ON });
}

/** The dance studio with one of its two people away for some days. */
function studioWithout(name: string, away: NonNullable<Person["away"]>): Plan {
  return planOf("salsa-studio", (answers) => ({
    ...answers,
    people: answers.people.map((person) => (person.name === name ? { ...person, away } : person)),
  }));
}

const forecast = (plan: Plan, input: Partial<PromiseForecastInput> = {}) =>
  forecastPromise({ plan, now: NOW, ...input });
const brokenIn = (plan: Plan, input: Partial<PromiseForecastInput> = {}) =>
  forecast(plan, input)
    .weeks.filter(({ isKept }) => !isKept)
    .map(({ monday, reasons }) => [monday, ...reasons.map(({ code }) => code)]);

describe("a promise", () => {
  test.each(["salsa-studio", "ghost-town", "maine-heating", "agency-of-one"])(
    "that is derived is forecast to be kept where nobody is away: %s",
    (name) => {
      const plan = planOf(name, ({ closures: _, ...answers }) => answers);
      const { weeks } = forecast(plan);
      expect(weeks).toHaveLength(6);
      for (const { share, monday } of weeks) expect(share, monday).toBeGreaterThan(plan.promise.level - 0.001);
    },
  );

  test.each(["salsa-studio", "ghost-town", "maine-heating", "agency-of-one", "online-store"])(
    "that is derived does not flicker, whichever minute of an ordinary week it is and whether one more waits: %s",
    (name) => {
      const plan = planOf(name, ({ closures: _, ...answers }) => answers);
      for (let hour = 0; hour < 7 * 24; hour += 5) {
        const now = new Date(Date.parse("2026-11-23T00:10:00Z") + hour * 3_600_000).toISOString();
        for (const waiting of [0, 1])
          expect([now, waiting, brokenIn(plan, { now, waiting })]).toEqual([now, waiting, []]);
      }
    },
  );

  test("breaks once, and not again, the more people wait already", { timeout: 30_000 }, () => {
    for (const name of ["salsa-studio", "ghost-town", "maine-heating", "agency-of-one", "online-store"]) {
      const plan = planOf(name);
      const broken = Array.from({ length: 31 }, (_, step) => brokenIn(plan, { waiting: 5 * step }).length);
      expect([name, broken]).toEqual([name, broken.toSorted((a, b) => a - b)]);
      expect(broken.at(-1)).toBeGreaterThan(0);
    }
  });

  test("is forecast for as many weeks as are asked for, whichever minute it is", () => {
    const plan = planOf("maine-heating");
    for (const hour of ["2026-12-03T15:", "2026-12-07T04:"]) {
      const minutes = Array.from(
        { length: 60 },
        (_, minute) => `${hour}${String(minute).padStart(2, "0")}:30Z` as const,
      );
      for (const now of minutes) expect([now, forecast(plan, { now }).weeks.length]).toEqual([now, 6]);
    }
  });

  test("counts a look until it is over", () => {
    const plan = planOf("ghost-town");
    // Hollis looks on Wednesday from 17:45 to 17:56 in Phoenix.
    const keptAt = (now: Instant) => brokenIn(plan, { now, waiting: 2, weeks: 2 }).length === 0;
    expect(keptAt("2027-01-14T00:44:00Z")).toBe(true);
    expect(keptAt("2027-01-14T00:46:00Z")).toBe(true);
    expect(keptAt("2027-01-14T00:57:00Z")).toBe(false);
  });

  test.each(["salsa-studio", "ghost-town", "maine-heating", "agency-of-one", "online-store"])(
    "that is derived is forecast alike just before a look begins and just after: %s",
    (name) => {
      const plan = planOf(name, ({ closures: _, ...answers }) => answers);
      const looks = listRoutineVisits(plan, { from: "2026-11-30", to: "2026-12-06" }).filter(({ isLook }) => isLook);
      expect(looks.length).toBeGreaterThan(2);
      for (const { date, time } of looks) {
        const startMs = Date.parse(instantOf({ date, time, zone: plan.zone }));
        const [before, after] = [-1, 1].map((minutes) => {
          const now = new Date(startMs + minutes * 60_000).toISOString();
          return brokenIn(plan, { now, waiting: 2 });
        });
        expect([date, time, after]).toEqual([date, time, before]);
      }
    },
  );

  test("that is none is not forecast", () => {
    const plan = planOf("salsa-studio");
    const { withinMinutes: _, withinDays: __, ...promise } = plan.promise;
    expect(forecast({ ...plan, promise }).weeks).toEqual([]);
  });

  test("breaks in the weeks in which those who look are away, and it says who", () => {
    const plan = studioWithout("Mercedes", [{ from: "2026-12-07", to: "2026-12-13" }]);
    const weeks = brokenIn(plan);
    expect(weeks[0]).toEqual(["2026-12-07", "outlook-away"]);
    const [broken] = forecast(plan).weeks.filter(({ isKept }) => !isKept);
    expect(broken?.reasons[0]?.facts).toEqual({ person: "Mercedes", from: "2026-12-07", to: "2026-12-13" });
    expect(brokenIn(studioWithout("Mercedes", [{ from: "2026-12-08", to: "2026-12-08" }]))).toEqual([]);
  });

  test("breaks where nobody at all looks, and those who could stand in for each other are both named", () => {
    const days = [{ from: "2026-12-07", to: "2026-12-13" }] as const;
    const plan = planOf("salsa-studio", (answers) => ({
      ...answers,
      people: answers.people.map((person) => ({ ...person, away: days })),
    }));
    const [before, week] = forecast(plan).weeks.filter(({ isKept }) => !isKept);
    // What comes in at the end of the week before is owed an answer in the week itself.
    expect(before).toMatchObject({ monday: "2026-11-30" });
    expect(week).toMatchObject({ monday: "2026-12-07" });
    expect(week?.reasons.map(({ facts }) => facts.person)).toEqual(["Thom", "Mercedes"]);
    expect(week?.share).toBeLessThan(0.5);
  });

  test("breaks while somebody is away, and the holiday that this hides is named as well", () => {
    const christmas = { label: "Christmas Day", from: "2026-12-25", to: "2026-12-25" } as const;
    const plan = planOf("ghost-town", (answers) => ({
      ...answers,
      closures: [christmas],
      people: answers.people.map((person) => ({
        ...person,
        away: [{ from: "2026-12-21", to: "2026-12-26" }] as const,
      })),
    }));
    const { weeks } = forecast(plan, { now: "2026-12-20T12:00:00Z" });
    const week = weeks.find(({ monday }) => monday === "2026-12-21");
    expect(week?.reasons.map(({ code }) => code)).toEqual(["outlook-closure", "outlook-away"]);
  });

  test("breaks where few write and nobody looks, though not half an answer comes too late", () => {
    const days = [{ from: "2026-12-07", to: "2026-12-20" }] as const;
    const plan = planOf("ghost-town", (answers) => ({
      ...answers,
      channels: answers.channels.map((channel) => ({ ...channel, messagesPerWeek: 0.2 })),
      people: answers.people.map((person) => ({ ...person, away: days })),
    }));
    const weeks = forecast(plan).weeks;
    const away = weeks.find(({ monday }) => monday === "2026-12-07");
    expect(away).toMatchObject({ isKept: false, share: 0 });
    expect(away?.lateMessages).toBeLessThan(0.5);
    expect(weeks[0]?.isKept).toBe(true);
  });

  test("breaks when more messages come than the looks have minutes for", () => {
    const plan = planOf("salsa-studio");
    const came = { count: 180, days: 28 };
    expect(forecast(plan, { arrived: came }).messagesPerWeek).toBe(45);
    expect(brokenIn(plan, { arrived: came })[0]).toEqual(["2026-11-23", "outlook-load"]);
  });

  test("breaks when many wait already, until they are answered", () => {
    const weeks = brokenIn(planOf("salsa-studio"), { waiting: 20 });
    expect(weeks[0]).toEqual(["2026-11-23", "outlook-waiting"]);
    expect(weeks.length).toBeLessThan(6);
  });

  test("counts each message once, in time or late", () => {
    for (const waiting of [0, 5, 20, 60]) {
      const { weeks } = forecast(planOf("salsa-studio"), { waiting });
      for (const { share, messages, lateMessages } of weeks) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(lateMessages).toBeCloseTo(messages * (1 - share), 6);
      }
    }
  });

  test("is forecast from now on, on the clock of the plan", () => {
    const { weeks } = forecast(planOf("salsa-studio"), { now: "2026-12-03T18:00:00Z", weeks: 2 });
    expect(weeks.map(({ monday }) => monday)).toEqual(["2026-11-30", "2026-12-07"]);
    const [now, next] = weeks;
    // Thursday noon in Chicago: three days and a half of seven are to come.
    expect((now?.messages ?? 0) / (next?.messages ?? 1)).toBeCloseTo(3.5 / 7, 2);
  });
});

test("more messages than chance explains count beside the plan's guess, the more of them the surer, fewer never", () => {
  expect(expectedPerWeek(10, undefined)).toBe(10);
  expect(expectedPerWeek(10, { count: 45, days: 28 })).toBe(10);
  expect(expectedPerWeek(10, { count: 68, days: 28 })).toBe(17);
  expect(expectedPerWeek(10, { count: 3, days: 28 })).toBe(10);
  expect(expectedPerWeek(10, { count: 68, days: 6 })).toBe(10);
  expect(expectedPerWeek(0, { count: 4, days: 28 })).toBe(1);
});

test("one message more moves what is expected by less than one a week", () => {
  for (const planned of [0.5, 3, 4.5, 10, 40]) {
    const expected = Array.from({ length: 300 }, (_, count) => expectedPerWeek(planned, { count, days: 28 }));
    const steps = expected.slice(1).map((perWeek, index) => perWeek - (expected[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...steps)).toBeLessThan(1);
    expect(expected.at(-1)).toBeCloseTo(299 / 4, 9);
  }
});

test("every reason has its words", () => {
  for (const code of ["closure", "away", "load", "waiting", "thin"])
    expect(textsOf("reason", `outlook-${code}`), code).not.toEqual([]);
});
