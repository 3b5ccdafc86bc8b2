import * as fc from "fast-check";
import { expect, test } from "vitest";
import { listWindows, minutesInWindows } from "../coverage/windows.ts";
import { anyWeeklyHours } from "../testing/any-answers.ts";
import { weekMinutesOf } from "./week-minutes.ts";

test("hours have as many minutes as the windows that are planned with", () => {
  fc.assert(
    fc.property(anyWeeklyHours, (hours) => {
      expect(weekMinutesOf(hours)).toBe(minutesInWindows(listWindows(hours)));
    }),
  );
});

test("hours that overlap, or run from Sunday into Monday, count once", () => {
  expect(weekMinutesOf([])).toBe(0);
  expect(
    weekMinutesOf([
      { days: ["su"], from: "22:00", to: "02:00" },
      { days: ["mo"], from: "01:00", to: "03:00" },
      { days: ["mo", "mo"], from: "02:30", to: "03:00" },
    ]),
  ).toBe(300);
});
