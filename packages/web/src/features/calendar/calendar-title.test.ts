import { expect, test } from "vitest";
import { wallFormats } from "../../shared/wall/wall-formats.ts";
import type { CalendarView } from "./calendar-range.ts";
import { calendarTitle } from "./calendar-title.ts";

const formats = wallFormats("en-GB");
const titleOf = (view: CalendarView, weekDays: 3 | 7) =>
  // The spaces round the dash are thin ones, and whether a comma follows the weekday is the platform's to say.
  calendarTitle({ view, date: "2026-12-08", weekDays, weekStart: "mo" }, formats).replace(/\s/gu, " ").replace(",", "");

test("a month and a list are named by their month, a week by its days", () => {
  expect([titleOf("month", 7), titleOf("list", 7), titleOf("week", 7)]).toEqual([
    "December 2026",
    "December 2026",
    "7 – 13 Dec 2026",
  ]);
});

test("a year and a day are named by themselves", () => {
  expect([titleOf("year", 7), titleOf("day", 7)]).toEqual(["2026", "Tue 8 Dec 2026"]);
});

test("a phone has room for less", () => {
  expect((["month", "list", "week", "day"] as const).map((view) => titleOf(view, 3))).toEqual([
    "December",
    "Dec",
    "8 – 10 Dec",
    "Tue 8 Dec",
  ]);
});

test("the weeks that it opens with are named by their days", () => {
  const opening = { view: "month", date: "2026-11-23", weekStart: "mo", isOpening: true } as const;
  const titles = ([7, 3] as const).map((weekDays) => calendarTitle({ ...opening, weekDays }, formats));
  expect(titles.map((title) => title.replace(/\s/gu, " "))).toEqual(["23 Nov – 27 Dec 2026", "23 Nov – 27 Dec"]);
});
