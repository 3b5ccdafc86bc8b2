import * as fc from "fast-check";
import { expect, test } from "vitest";
import { weekMinutesOf } from "../answers/week-minutes.ts";
import { anyWeeklyHours } from "../testing/any-answers.ts";
import { DAY_MINUTES, onWeekRing, WEEK_MINUTES } from "./week-ring.ts";
import { listWindows, minutesInWindows, type Window } from "./windows.ts";

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
      expect(minutes.length).toBe(weekMinutesOf(hours));
      expect(minutesInWindows(listWindows(hours))).toBe(minutes.length);
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
