import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyWeeklyHours } from "../testing/any-answers.ts";
import { WEEKDAYS } from "../time/iso-date.ts";
import { minuteOfDay } from "../time/local-time.ts";
import { DAY_MINUTES, onWeekRing, WEEK_MINUTES } from "../time/week-ring.ts";
import type { WeeklyHours } from "./answers.ts";
import { listWindows, type Window, weekMinutesOf } from "./windows.ts";

// Counted minute by minute, the plain way.
function coveredMinutesOf(hours: WeeklyHours): number {
  const covered = new Set<number>();
  for (const { days, from, to } of hours) {
    const length = (minuteOfDay(to) - minuteOfDay(from) + DAY_MINUTES) % DAY_MINUTES;
    for (const day of days) {
      const start = WEEKDAYS.indexOf(day) * DAY_MINUTES + minuteOfDay(from);
      for (let minute = start; minute < start + length; minute += 1) covered.add(minute % WEEK_MINUTES);
    }
  }
  return covered.size;
}

function minutesOf(windows: readonly Window[]): number[] {
  return windows.flatMap(({ dayIndexes, fromMinute, lengthMinutes }) =>
    dayIndexes.flatMap((day) =>
      Array.from({ length: lengthMinutes }, (_, minute) => onWeekRing(day * DAY_MINUTES + fromMinute + minute)),
    ),
  );
}

test("windows cover each minute of the hours exactly once", () => {
  fc.assert(
    fc.property(anyWeeklyHours, (hours) => {
      const minutes = minutesOf(listWindows(hours));
      expect(new Set(minutes).size).toBe(minutes.length);
      expect(minutes.length).toBe(coveredMinutesOf(hours));
      expect(weekMinutesOf(hours)).toBe(minutes.length);
      expect(minutes.length).toBeLessThanOrEqual(WEEK_MINUTES);
    }),
    { numRuns: 60 },
  );
});

test("windows do not depend on how the hours are written down", () => {
  fc.assert(
    fc.property(anyWeeklyHours, (hours) => {
      const otherwise = hours.flatMap(({ days, from, to }) =>
        [...days].reverse().map((day) => ({ days: [day], from, to })),
      );
      expect(listWindows(otherwise.reverse())).toEqual(listWindows(hours));
    }),
    { numRuns: 100 },
  );
});
