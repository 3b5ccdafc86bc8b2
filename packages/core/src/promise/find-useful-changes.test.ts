import { describe, expect, test } from "vitest";
import type { Check } from "../coverage/check.ts";
import { someChecks } from "../testing/some-strategy.ts";
import { WEEKDAYS } from "../time/iso-date.ts";
import type { Advice } from "./advice.ts";
import { findUsefulChanges, type UsefulChangesInput } from "./find-useful-changes.ts";

const WORKDAYS = WEEKDAYS.slice(0, 5);

function changesFor(changes: Partial<UsefulChangesInput>): Advice[] {
  return findUsefulChanges({
    checks: someChecks(WORKDAYS, "16:45"),
    blockMinutes: 10,
    workingHours: [{ days: WORKDAYS, from: "09:00", to: "17:00" }],
    zone: "Europe/London",
    startsOn: "2026-11-23",
    goals: [{ goal: "branding", share: 1 }],
    answeredShare: 1,
    ...changes,
  });
}

describe("a few looks more", () => {
  test("two weekend looks make 24 hours true where weekdays alone do not", () => {
    const checks = [...someChecks(WORKDAYS, "11:15"), ...someChecks(WORKDAYS, "16:45")];
    const [advice] = changesFor({ checks });
    expect(advice?.checks?.map(({ day }) => day)).toEqual(["sa", "su"]);
    expect(advice?.reason.code).toBe("extra-checks-reach-a-day");
    expect(advice?.reason.facts).toMatchObject({
      checksAdded: 2,
      extraMinutes: 10,
      promiseClockBefore: "working",
      promiseMinutesAfter: 1440,
      promiseClockAfter: "wall",
    });
  });

  test("one look is enough where one is missing", () => {
    const [advice] = changesFor({ checks: someChecks(["mo", "tu", "we", "th", "fr", "sa"], "12:00") });
    expect(advice?.checks?.map(({ day }) => day)).toEqual(["su"]);
    expect(advice?.reason.facts).toMatchObject({
      shareWithinDayBefore: expect.closeTo((6 * 1430) / 10_080, 9),
      shareWithinDayAfter: expect.closeTo((7 * 1430) / 10_080, 9),
    });
  });

  test("nobody is asked before eight or after eight in the evening", () => {
    const times = changesFor({}).flatMap(({ checks }) => (checks ?? []).map(({ time }) => time));
    expect(times.filter((time) => time < "08:00" || time > "20:00")).toEqual([]);
    expect(times.length).toBeGreaterThan(0);
  });

  test("three looks that come nearest where a day is out of reach", () => {
    const [advice] = changesFor({ checks: someChecks(["mo"], "12:00") });
    expect(advice?.checks).toHaveLength(3);
    expect(advice?.reason.code).toBe("extra-checks-help");
    expect(advice?.reason.facts).toMatchObject({
      shareWithinDayBefore: expect.closeTo(1 / 7, 2),
      shareWithinDayAfter: expect.closeTo(4 / 7, 1),
    });
  });

  test("none where 24 hours hold already", () => {
    expect(changesFor({ checks: someChecks(WEEKDAYS, "12:00") })).toEqual([]);
  });
});

describe("a denser routine", () => {
  const checks = someChecks(WEEKDAYS, "12:00");
  const nextPattern: { checks: readonly Check[] } = { checks: [...checks, ...someChecks(WEEKDAYS, "18:00")] };

  test("says what it costs and how much sooner people hear back", () => {
    const [advice] = changesFor({ checks, nextPattern });
    expect(advice).toMatchObject({ kind: "more-checks", gainPerMinute: expect.any(Number) });
    expect(advice?.reason).toEqual({
      code: "more-checks-help",
      facts: {
        checksAdded: 7,
        checksBefore: 7,
        checksPerWeek: 14,
        extraMinutes: 35,
        meanMinutesBefore: 730,
        meanMinutesAfter: (360 * 360 + 1080 * 1080) / 2 / 1440 + 10,
        level: 0.95,
        shareWithinDayBefore: expect.closeTo(1 - 10 / 1440, 9),
        shareWithinDayAfter: 1,
        atLevelMinutesBefore: 1440 * 0.95 + 10,
        atLevelMinutesAfter: 1008 + 10,
        promiseMinutesBefore: 1440,
        promiseClockBefore: "wall",
        promiseMinutesAfter: 1440,
        promiseClockAfter: "wall",
      },
      evidence: ["E103"],
    });
  });

  test("is left out where it is no denser", () => {
    expect(changesFor({ checks, nextPattern: { checks } })).toEqual([]);
  });
});

test("looking more often does not help where messages outnumber minutes, or nobody looks at all", () => {
  expect(changesFor({ answeredShare: 0.9 })).toEqual([]);
  expect(changesFor({ checks: [] })).toEqual([]);
});

test("the change that gains most a minute comes first", () => {
  const advice = changesFor({
    nextPattern: { checks: [...someChecks(WORKDAYS, "16:45"), ...someChecks(WORKDAYS, "16:00")] },
  });
  expect(advice.map(({ kind }) => kind)).toEqual(["extra-checks", "more-checks"]);
  expect(advice[0]?.gainPerMinute).toBeGreaterThan(advice[1]?.gainPerMinute ?? 1);
});
