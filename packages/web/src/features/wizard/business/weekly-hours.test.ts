import type { WeeklyHours } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import {
  addInterval,
  changeInterval,
  runsPastMidnight,
  toggleDay,
  weeklyHoursWord,
  weeklyMinutes,
} from "./weekly-hours.ts";

const week: WeeklyHours = [
  { days: ["tu", "we"], from: "13:00", to: "21:30" },
  { days: ["sa"], from: "20:00", to: "00:30" },
];

describe("weekly hours", () => {
  it("add up over days and past midnight", () => {
    expect(weeklyMinutes(week)).toBe(2 * 510 + 270);
  });

  it("are told in hours, however many", () => {
    expect([54 * 60, 43 * 60 + 30, 61, 0].map(weeklyHoursWord)).toEqual(["54 h", "43 h 30", "1 h 01", "0 h"]);
  });

  it("run past midnight only when they end before they begin", () => {
    expect(week.map(runsPastMidnight)).toEqual([false, true]);
    expect(runsPastMidnight({ days: ["mo"], from: "09:00", to: "09:00" })).toBe(false);
  });

  it("continue with the days that have none yet", () => {
    expect(addInterval(week).at(-1)).toEqual({ days: ["mo", "th", "fr", "su"], from: "20:00", to: "00:30" });
  });

  it("begin with the working week", () => {
    expect(addInterval([])).toEqual([{ days: ["mo", "tu", "we", "th", "fr"], from: "09:00", to: "17:00" }]);
  });

  it("keep the days in the order of the week when one is added", () => {
    expect(toggleDay(week, 0, "mo")[0]?.days).toEqual(["mo", "tu", "we"]);
    expect(toggleDay(week, 0, "tu")[0]?.days).toEqual(["we"]);
    expect(toggleDay(week, 0, "tu")[1]).toBe(week[1]);
  });

  it("change at one end without touching the rest", () => {
    expect(changeInterval(week, 1, { to: "01:00" })).toEqual([week[0], { ...week[1], to: "01:00" }]);
  });
});
