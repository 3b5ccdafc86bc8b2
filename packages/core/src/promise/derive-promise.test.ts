import { describe, expect, test } from "vitest";
import type { WeeklyHours } from "../answers/answers.ts";
import { WEEKDAYS, type Weekday } from "../time/iso-date.ts";
import type { LocalTime } from "../time/local-time.ts";
import { derivePromise, type PromiseInput } from "./derive-promise.ts";

const WORKDAYS = WEEKDAYS.slice(0, 5);
const NINE_TO_FIVE: WeeklyHours = [{ days: WORKDAYS, from: "09:00", to: "17:00" }];

function checksAt(days: readonly Weekday[], time: LocalTime, zone = "Europe/London"): PromiseInput["checks"] {
  return days.map((day) => ({ day, time, zone }));
}

function promiseOf(changes: Partial<PromiseInput>): ReturnType<typeof derivePromise> {
  return derivePromise({
    checks: checksAt(WORKDAYS, "16:45"),
    blockMinutes: 0,
    workingHours: NINE_TO_FIVE,
    zone: "Europe/London",
    startsOn: "2026-11-23",
    goals: [{ goal: "branding", share: 1 }],
    answeredShare: 1,
    ...changes,
  });
}

function codesOf({ reasons }: ReturnType<typeof derivePromise>): string[] {
  return reasons.map(({ code }) => code);
}

describe("by the wall clock", () => {
  test("one look every day keeps 24 hours; its own minutes push it past them", () => {
    const daily = checksAt(WEEKDAYS, "12:00");
    expect(promiseOf({ checks: daily })).toMatchObject({ withinMinutes: 1440, clock: "wall", level: 0.95 });
    // 95% of a day's arrivals wait 22 h 48 at most, so 72 minutes of answering still fit.
    expect(promiseOf({ checks: daily, blockMinutes: 72 })).toMatchObject({ withinMinutes: 1440, clock: "wall" });
    expect(promiseOf({ checks: daily, blockMinutes: 73 })).toMatchObject({ withinDays: 1, clock: "working" });
  });

  test("the promise is the next round one above what holds", () => {
    const everyThreeHours = ["00:00", "03:00", "06:00", "09:00", "12:00", "15:00", "18:00", "21:00"] as const;
    const checks = everyThreeHours.flatMap((time) => checksAt(WEEKDAYS, time));
    expect(promiseOf({ checks })).toMatchObject({ withinMinutes: 240, clock: "wall" });
  });

  test("the curve counts nights and weekends, and says so in figures", () => {
    const promise = promiseOf({ checks: checksAt(WORKDAYS, "09:00") });
    expect(promise.curve.map(({ withinMinutes }) => withinMinutes)).toEqual([10, 60, 120, 240, 480, 720, 1440, 2880]);
    expect(promise.curve.find(({ withinMinutes }) => withinMinutes === 1440)?.share).toBeCloseTo(5 / 7, 9);
    expect(promise).toMatchObject({ worstMinutes: 72 * 60 });
    expect(promise.reasons[0]).toEqual({
      code: "promise-from-checks",
      facts: {
        checksPerWeek: 5,
        blockMinutes: 0,
        level: 0.95,
        atLevelMinutes: Math.ceil((72 - 0.05 * 168) * 60),
        shareWithinDay: expect.closeTo(5 / 7, 9),
        worstMinutes: 4320,
      },
      evidence: ["E103"],
    });
  });
});

describe("by opening hours", () => {
  test("a promise in days is in the longest opening day", () => {
    const hours: WeeklyHours = [
      { days: ["mo", "tu", "we", "th"], from: "08:30", to: "16:30" },
      { days: ["fr"], from: "08:30", to: "12:00" },
    ];
    const checks = [...checksAt(["mo", "tu", "we", "th"], "16:15"), ...checksAt(["fr"], "11:45")];
    const promise = promiseOf({ checks, workingHours: hours, blockMinutes: 8 });
    expect(promise).toMatchObject({ withinMinutes: 480, withinDays: 1, clock: "working" });
    // By the wall it would be 68 hours: too long to print.
    expect(promise.reasons[0]?.facts).toMatchObject({ atLevelMinutes: expect.closeTo(68 * 60, -2) });
  });

  test("three looks in a week of six days keep two opening days", () => {
    const workingHours: WeeklyHours = [{ days: WEEKDAYS.slice(0, 6), from: "09:00", to: "18:00" }];
    const promise = promiseOf({ checks: checksAt(["mo", "we", "fr"], "17:45"), workingHours, blockMinutes: 11 });
    expect(promise).toMatchObject({ withinDays: 2, withinMinutes: 1080 });
  });

  test("a look at noon and one at closing keep four opening hours", () => {
    const checks = [...checksAt(WORKDAYS, "11:15"), ...checksAt(WORKDAYS, "16:45")];
    const workingHours: WeeklyHours = [{ days: WORKDAYS, from: "08:00", to: "17:00" }];
    const promise = promiseOf({ checks, workingHours, blockMinutes: 7, goals: [{ goal: "service", share: 1 }] });
    expect(promise).toMatchObject({ withinMinutes: 240, clock: "working" });
    expect(promise).not.toHaveProperty("withinDays");
    expect(codesOf(promise)).toEqual(["promise-from-checks"]);
  });

  test("hours past midnight belong to the day on which they begin", () => {
    const workingHours: WeeklyHours = [
      { days: ["tu", "we", "th", "fr"], from: "13:00", to: "21:30" },
      { days: ["sa"], from: "10:00", to: "15:00" },
      { days: ["sa"], from: "20:00", to: "00:30" },
    ];
    const checks = checksAt(["tu", "we", "th", "fr"], "15:45");
    expect(promiseOf({ checks, workingHours })).toMatchObject({ withinDays: 2, withinMinutes: 2 * 570 });
  });
});

describe("what can't be promised", () => {
  test("nothing, where nobody looks in", () => {
    const promise = promiseOf({ checks: [] });
    expect(promise).toMatchObject({ clock: "wall", level: 0, meanMinutes: null, worstMinutes: null });
    expect(promise).not.toHaveProperty("withinMinutes");
    expect(promise.curve.every(({ share }) => share === 0)).toBe(true);
    expect(codesOf(promise)).toEqual(["no-checks"]);
  });

  test("no time, where messages stay unanswered", () => {
    const promise = promiseOf({ checks: checksAt(WEEKDAYS, "12:00"), answeredShare: 0.5 });
    expect(promise).toMatchObject({ clock: "wall", level: 0.475, worstMinutes: null, meanMinutes: 720 });
    expect(promise).not.toHaveProperty("withinMinutes");
    expect(promise.curve.at(-1)).toEqual({ withinMinutes: 2880, share: 0.5 });
    expect(promise.reasons).toEqual([
      { code: "promise-not-keepable", facts: { answeredShare: 0.5, level: 0.475 }, evidence: [] },
    ]);
  });

  test("nothing at all, where no message is answered, however often somebody looks in", () => {
    const promise = promiseOf({ checks: checksAt(WEEKDAYS, "12:00"), answeredShare: 0 });
    expect(promise).toMatchObject({ clock: "wall", level: 0, meanMinutes: null, worstMinutes: null });
    expect(promise.curve.every(({ share }) => share === 0)).toBe(true);
    expect(promise.byGoal.every(({ share, isKept }) => share === 0 && !isKept)).toBe(true);
  });

  test("no time, where one look a week is slower than the slowest promise", () => {
    const workingHours: WeeklyHours = [{ days: WEEKDAYS, from: "09:00", to: "17:00" }];
    const promise = promiseOf({ checks: checksAt(["mo"], "09:00"), workingHours });
    expect(promise).not.toHaveProperty("withinMinutes");
    expect(promise.level).toBeCloseTo(1 - (2 * 24 - 16) / 168, 2);
    expect(codesOf(promise)).toContain("promise-checks-too-rare");
  });
});

describe("goals", () => {
  test("each goal that is kept waiting says what it asks for and how much of it there is", () => {
    const goals: PromiseInput["goals"] = [
      { goal: "leads", share: 0.5 },
      { goal: "service", share: 0.3 },
      { goal: "branding", share: 0.2 },
      { goal: "research", share: 0 },
    ];
    const promise = promiseOf({ checks: checksAt(WORKDAYS, "09:00"), goals });
    expect(promise.reasons.slice(1)).toEqual([
      {
        code: "promise-slower-than-goal",
        facts: { goal: "leads", goalMinutes: 60, share: expect.closeTo((128 + 5) / 168, 9) },
        evidence: ["E072"],
      },
      {
        code: "promise-slower-than-goal",
        facts: { goal: "service", goalMinutes: 240, share: expect.closeTo((128 + 20) / 168, 9) },
        evidence: ["E062"],
      },
    ]);
  });
});

describe("what each goal gets", () => {
  const goals = [
    { goal: "leads", share: 0.3 },
    { goal: "service", share: 0.3 },
    { goal: "community", share: 0.4 },
    { goal: "branding", share: 0 },
  ] as const;

  test("is told beside what it asks for; a goal without weight asks for nothing", () => {
    const { byGoal } = promiseOf({ checks: checksAt(WORKDAYS, "09:00"), goals });
    expect(byGoal).toEqual([
      { goal: "leads", wantedMinutes: 60, share: expect.closeTo((128 + 5) / 168, 9), isKept: false },
      { goal: "service", wantedMinutes: 240, share: expect.closeTo((128 + 20) / 168, 9), isKept: false },
      { goal: "community", wantedMinutes: 480, share: 1, isKept: true },
    ]);
  });

  test("shrinks with the share of the messages that is answered at all", () => {
    const { byGoal } = promiseOf({ checks: checksAt(WORKDAYS, "09:00"), goals, answeredShare: 0.5 });
    expect(byGoal[2]).toEqual({ goal: "community", wantedMinutes: 480, share: 0.5, isKept: false });
  });

  test("is nothing where nobody looks in, and no matter of opening hours where there are none", () => {
    expect(promiseOf({ checks: [], goals }).byGoal.map(({ share }) => share)).toEqual([0, 0, 0]);
    expect(promiseOf({ checks: checksAt(WORKDAYS, "09:00"), goals, workingHours: [] }).byGoal).toEqual([]);
  });
});

describe("clocks that change on different days", () => {
  const london = [...checksAt(WORKDAYS, "10:45"), ...checksAt(WORKDAYS, "16:45")];

  test("one clock needs no word about it", () => {
    expect(codesOf(promiseOf({ checks: london }))).toEqual(["promise-from-checks"]);
  });

  test("Sydney and London stand to each other in three ways, and the promise holds in all", () => {
    const checks = [...london, ...checksAt(WEEKDAYS.slice(0, 6), "09:00", "Australia/Sydney")];
    const promise = promiseOf({ checks, goals: [{ goal: "branding", share: 1 }] });
    expect(promise.reasons[1]).toEqual({
      code: "promise-holds-through-clock-changes",
      facts: { zones: ["Australia/Sydney"], clockStates: 3 },
      evidence: [],
    });
  });

  test("a promise that holds in winter alone is not made", () => {
    // 14:00 in Phoenix is 21:00 in London in winter, twelve hours from 09:00, and 22:00 in summer.
    const mornings = checksAt(WEEKDAYS, "09:00");
    const inWinter = [...mornings, ...checksAt(WEEKDAYS, "21:00")];
    const allYear = [...mornings, ...checksAt(WEEKDAYS, "14:00", "America/Phoenix")];
    expect(promiseOf({ checks: inWinter, blockMinutes: 20 })).toMatchObject({ withinMinutes: 720 });
    expect(promiseOf({ checks: allYear, blockMinutes: 20 })).toMatchObject({ withinMinutes: 1440 });
  });
});
