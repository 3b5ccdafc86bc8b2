import { describe, expect, it } from "vitest";
import { listWindows, weekMinutesOf } from "./windows.ts";

const DAILY = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const;

describe("listWindows", () => {
  it("puts days with the same hours into one window", () => {
    const windows = listWindows([
      { days: ["fr", "mo"], from: "09:00", to: "17:00" },
      { days: ["tu"], from: "09:00", to: "17:00" },
    ]);
    expect(windows).toEqual([{ dayIndexes: [0, 1, 4], fromMinute: 540, lengthMinutes: 480 }]);
  });

  it("joins what touches over Sunday's midnight, and counts it once", () => {
    const hours = [
      { days: ["su"], from: "22:00", to: "02:00" },
      { days: ["mo"], from: "02:00", to: "05:00" },
      { days: ["mo"], from: "06:00", to: "07:00" },
    ] as const;
    expect(listWindows(hours)).toEqual([
      { dayIndexes: [0], fromMinute: 360, lengthMinutes: 60 },
      { dayIndexes: [6], fromMinute: 1320, lengthMinutes: 420 },
    ]);
    expect(weekMinutesOf(hours)).toBe(8 * 60);
  });

  it("joins hours that overlap or touch, on the days on which they do", () => {
    const windows = listWindows([
      { days: ["mo", "tu"], from: "09:00", to: "12:00" },
      { days: ["mo"], from: "12:00", to: "14:00" },
      { days: ["mo"], from: "13:00", to: "15:00" },
    ]);
    expect(windows).toEqual([
      { dayIndexes: [0], fromMinute: 540, lengthMinutes: 360 },
      { dayIndexes: [1], fromMinute: 540, lengthMinutes: 180 },
    ]);
  });

  it("keeps hours past midnight with the day on which they begin", () => {
    expect(listWindows([{ days: ["sa"], from: "20:00", to: "00:30" }])).toEqual([
      { dayIndexes: [5], fromMinute: 1200, lengthMinutes: 270 },
    ]);
  });

  it("joins Sunday night with Monday morning", () => {
    const windows = listWindows([
      { days: ["su"], from: "22:00", to: "02:00" },
      { days: ["mo"], from: "01:00", to: "03:00" },
    ]);
    expect(windows).toEqual([{ dayIndexes: [6], fromMinute: 1320, lengthMinutes: 300 }]);
  });

  it("cuts a stretch of more than a day at midnights", () => {
    const windows = listWindows([
      { days: [...DAILY], from: "00:00", to: "12:00" },
      { days: [...DAILY], from: "12:00", to: "00:00" },
    ]);
    expect(windows).toEqual([{ dayIndexes: [0, 1, 2, 3, 4, 5, 6], fromMinute: 0, lengthMinutes: 1440 }]);
  });

  it("is empty without hours, and for hours of no length", () => {
    expect(listWindows([])).toEqual([]);
    expect(listWindows([{ days: ["mo"], from: "09:00", to: "09:00" }])).toEqual([]);
  });

  it("counts hours that overlap, or run from Sunday into Monday once", () => {
    expect(weekMinutesOf([])).toBe(0);
    const overlapping = weekMinutesOf([
      { days: ["su"], from: "22:00", to: "02:00" },
      { days: ["mo"], from: "01:00", to: "03:00" },
      { days: ["mo", "mo"], from: "02:30", to: "03:00" },
    ]);
    expect(overlapping).toBe(300);
  });
});
