import { describe, expect, test } from "vitest";
import { InvariantError } from "../errors.ts";
import { WEEKDAYS, type Weekday } from "../time/iso-date.ts";
import { type LocalTime, timeAtMinute } from "../time/local-time.ts";
import { forecastReplies } from "./forecast-replies.ts";

type CheckTime = { readonly day: Weekday; readonly time: LocalTime };

const WORKDAYS: readonly Weekday[] = WEEKDAYS.slice(0, 5);
const WEEKEND: readonly Weekday[] = WEEKDAYS.slice(5);

function checksAt(days: readonly Weekday[], ...times: readonly LocalTime[]): CheckTime[] {
  return days.flatMap((day) => times.map((time) => ({ day, time })));
}

const hourlyNineToFive = Array.from({ length: 9 }, (_, hour) => timeAtMinute((9 + hour) * 60));

/** Shares within 1, 4, 8, 12 and 24 hours in percent; mean and worst in hours. */
function rowOf(checks: readonly CheckTime[]): { percents: number[]; meanHours: number; worstHours: number } {
  const forecast = forecastReplies({ checks, withinMinutes: [60, 240, 480, 720, 1440] });
  return {
    percents: forecast.shares.map((share) => share * 100),
    meanHours: (forecast.meanMinutes ?? Number.NaN) / 60,
    worstHours: (forecast.worstMinutes ?? Number.NaN) / 60,
  };
}

describe("the published table of patterns", () => {
  test.each([
    { pattern: "weekdays 9:00", checks: checksAt(WORKDAYS, "09:00"), row: [3, 12, 24, 36, 71, 22.3, 72] },
    { pattern: "weekdays twice", checks: checksAt(WORKDAYS, "09:00", "16:30"), row: [6, 24, 46, 58, 76, 16.5, 64.5] },
    {
      pattern: "weekdays three times",
      checks: checksAt(WORKDAYS, "09:00", "13:00", "17:00"),
      row: [9, 36, 48, 60, 76, 15.7, 64],
    },
    {
      pattern: "weekdays hourly",
      checks: checksAt(WORKDAYS, ...hourlyNineToFive),
      row: [27, 36, 48, 60, 76, 15.4, 64],
    },
    {
      pattern: "weekdays twice and once on weekend days",
      checks: [...checksAt(WORKDAYS, "09:00", "16:30"), ...checksAt(WEEKEND, "10:00")],
      row: [7, 29, 56, 72, 100, 8.3, 24],
    },
    { pattern: "daily 9:00", checks: checksAt(WEEKDAYS, "09:00"), row: [4, 17, 33, 50, 100, 12, 24] },
    { pattern: "daily twice", checks: checksAt(WEEKDAYS, "09:00", "18:00"), row: [8, 33, 67, 88, 100, 6.4, 15] },
    {
      pattern: "daily three times",
      checks: checksAt(WEEKDAYS, "08:00", "13:00", "20:00"),
      row: [12, 50, 83, 100, 100, 4.5, 12],
    },
    {
      pattern: "daily five times",
      checks: checksAt(WEEKDAYS, "08:00", "11:00", "14:00", "17:00", "20:00"),
      row: [21, 67, 83, 100, 100, 3.8, 12],
    },
  ])("$pattern", ({ checks, row }) => {
    const { percents, meanHours, worstHours } = rowOf(checks);
    for (const [index, percent] of percents.entries()) {
      expect(Math.abs(percent - (row[index] ?? Number.NaN))).toBeLessThanOrEqual(0.5 + 1e-9);
    }
    expect(meanHours).toBeCloseTo(row[5] ?? Number.NaN, 1);
    expect(worstHours).toBe(row[6]);
  });
});

describe("the wall clock", () => {
  test("the time a check takes delays every answer", () => {
    const daily = checksAt(WEEKDAYS, "09:00");
    const forecast = forecastReplies({ checks: daily, delayMinutes: 30, withinMinutes: [29, 30, 750, 1440, 1470] });
    expect(forecast).toEqual({ shares: [0, 0, 0.5, 1410 / 1440, 1], meanMinutes: 750, worstMinutes: 1470 });
  });

  test("the same check twice is one check, and one check a week is a week's wait", () => {
    const once = checksAt(["we"], "12:00");
    expect(forecastReplies({ checks: [...once, ...once], withinMinutes: [10_080] })).toEqual({
      shares: [1],
      meanMinutes: 5040,
      worstMinutes: 10_080,
    });
  });

  test("where nobody checks, nothing is answered and there is no mean", () => {
    const forecast = forecastReplies({ checks: [], withinMinutes: [60, 100_000] });
    expect(forecast).toEqual({ shares: [0, 0], meanMinutes: null, worstMinutes: null });
    expect(JSON.parse(JSON.stringify(forecast))).toEqual(forecast);
  });
});

describe("the working clock", () => {
  const nineToFive = [{ days: WORKDAYS, from: "09:00", to: "17:00" }] as const;

  test("checks at 9 and 13 keep four hours; every two hours keep two", () => {
    const within = (checks: readonly CheckTime[], withinMinutes: readonly number[]) =>
      forecastReplies({ checks, withinMinutes, clock: "working", workingHours: nineToFive }).shares;
    expect(within(checksAt(WORKDAYS, "09:00", "13:00"), [239, 240])).toEqual([expect.closeTo(1 - 10 / 10_080, 9), 1]);
    expect(within(checksAt(WORKDAYS, "09:00", "11:00", "13:00", "15:00", "17:00"), [120])).toEqual([1]);
  });

  test("only open minutes count, over a weekend too", () => {
    const forecast = forecastReplies({
      checks: checksAt(WORKDAYS, "09:00"),
      withinMinutes: [0, 240, 480],
      clock: "working",
      workingHours: nineToFive,
    });
    const closed = (168 - 40) / 168;
    expect(forecast.shares).toEqual([expect.closeTo(closed, 9), expect.closeTo(closed + 20 / 168, 9), 1]);
    expect(forecast.worstMinutes).toBe(480);
  });

  test("a check before opening answers what came in at night without any wait, save the hour up to opening", () => {
    const forecast = forecastReplies({
      checks: checksAt(WORKDAYS, "08:00"),
      withinMinutes: [0],
      clock: "working",
      workingHours: nineToFive,
    });
    expect(forecast.shares[0]).toBeCloseTo((168 - 40 - 5) / 168, 9);
  });

  test("a business that never closes waits by the wall", () => {
    const checks = checksAt(WORKDAYS, "09:00", "16:30");
    const always = [{ days: WEEKDAYS, from: "00:00", to: "23:59" }] as const;
    const minuteToMidnight = [{ days: WEEKDAYS, from: "23:59", to: "00:00" }] as const;
    const withinMinutes = [60, 240, 1440];
    expect(
      forecastReplies({ checks, withinMinutes, clock: "working", workingHours: [...always, ...minuteToMidnight] })
        .shares,
    ).toEqual(forecastReplies({ checks, withinMinutes }).shares);
  });

  test("there is no working clock without working hours", () => {
    expect(() => forecastReplies({ checks: [], withinMinutes: [60], clock: "working" })).toThrow(InvariantError);
  });
});

describe("under load", () => {
  const checks = checksAt(WORKDAYS, "09:00", "16:30");

  test("a hundred messages a week of five minutes each, at two checks a working day", () => {
    const load = { messagesPerWeek: 100, minutesPerMessage: 5 };
    const forecast = forecastReplies({ checks, load, withinMinutes: [240] });
    expect(forecast.shares[0]).toBeCloseTo(0.193, 3);
    expect((forecast.meanMinutes ?? 0) / 60).toBeCloseTo(17.36, 2);
  });

  test("a few messages wait for their own answer alone", () => {
    const load = { messagesPerWeek: 0, minutesPerMessage: 10 };
    expect(forecastReplies({ checks, load, withinMinutes: [60, 240] })).toEqual(
      forecastReplies({ checks, delayMinutes: 10, withinMinutes: [60, 240] }),
    );
  });

  test("work that comes in faster than time passes makes the last wait longest", () => {
    const load = { messagesPerWeek: 2 * 10_080, minutesPerMessage: 1 };
    const daily = checksAt(WEEKDAYS, "12:00");
    expect(forecastReplies({ checks: daily, load, withinMinutes: [] }).worstMinutes).toBeCloseTo(2 * 1440 + 1, 6);
  });
});
