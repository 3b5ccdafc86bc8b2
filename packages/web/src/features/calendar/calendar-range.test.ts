import { daysBetween, isWithin } from "@porchlight/core";
import { expect, test } from "vitest";
import { WEEK_STARTS } from "../../shared/dates/week-start.ts";
import { CALENDAR_VIEWS, fetchRangeOf, monthGridOf, sheetOf, stepDate, visibleRangeOf } from "./calendar-range.ts";

const weekStart = "mo";

test("a month's grid runs from the Monday before to the Sunday after", () => {
  expect(monthGridOf("2026-12-08", weekStart)).toEqual({ from: "2026-11-30", to: "2027-01-03" });
  expect(monthGridOf("2027-02-28", weekStart)).toEqual({ from: "2027-02-01", to: "2027-02-28" });
  expect(monthGridOf("2028-02-29", weekStart)).toEqual({ from: "2028-01-31", to: "2028-03-05" });
});

test("a month's grid begins and ends with the reader's week", () => {
  expect(monthGridOf("2026-12-08", "su")).toEqual({ from: "2026-11-29", to: "2027-01-02" });
  expect(monthGridOf("2026-12-08", "sa")).toEqual({ from: "2026-11-28", to: "2027-01-01" });
});

test("a week starts on Monday, or where the reader's does; a phone's three days start on the day itself", () => {
  const sunday = { view: "week", date: "2026-12-13", weekDays: 7 } as const;
  expect(visibleRangeOf({ ...sunday, weekStart })).toEqual({ from: "2026-12-07", to: "2026-12-13" });
  expect(visibleRangeOf({ ...sunday, weekStart: "su" })).toEqual({ from: "2026-12-13", to: "2026-12-19" });
  expect(visibleRangeOf({ view: "week", date: "2027-01-31", weekDays: 3, weekStart })).toEqual({
    from: "2027-01-31",
    to: "2027-02-02",
  });
});

test("a day is itself, and a year its own from the first day to the last", () => {
  const at = { date: "2028-02-29", weekDays: 7, weekStart } as const;
  expect(visibleRangeOf({ ...at, view: "day" })).toEqual({ from: "2028-02-29", to: "2028-02-29" });
  expect(visibleRangeOf({ ...at, view: "year" })).toEqual({ from: "2028-01-01", to: "2028-12-31" });
});

test("whatever a view draws has been fetched for its date, a week more on either side, and never over 400 days", () => {
  for (const date of ["2026-12-31", "2027-01-31", "2027-02-01", "2028-02-29"] as const) {
    for (const view of CALENDAR_VIEWS) {
      for (const start of WEEK_STARTS) {
        for (const isOpening of [false, true]) {
          const span = { view, date, weekDays: view === "week" ? 3 : 7, weekStart: start, isOpening } as const;
          const drawn = visibleRangeOf(span);
          const fetched = fetchRangeOf(span);
          expect([isWithin(drawn.from, fetched), isWithin(drawn.to, fetched)]).toEqual([true, true]);
          expect(daysBetween(fetched.from, fetched.to) + 1).toBeLessThanOrEqual(400);
        }
      }
    }
  }
});

test("month, week, day and list of one date ask for the same days", () => {
  const asked = (["month", "week", "day", "list"] as const).map((view) =>
    fetchRangeOf({ view, date: "2026-12-08", weekStart }),
  );
  expect(new Set(asked.map((range) => JSON.stringify(range))).size).toBe(1);
});

test("a month's arrows lead to the first of the next and of the last month", () => {
  expect(stepDate({ view: "month", date: "2027-01-31", weekDays: 7, weekStart }, 1)).toBe("2027-02-01");
  expect(stepDate({ view: "list", date: "2027-01-31", weekDays: 7, weekStart }, -1)).toBe("2026-12-01");
});

test("the arrows of a year and of a day lead to the next one", () => {
  const at = { date: "2028-02-29", weekDays: 7, weekStart } as const;
  expect([stepDate({ ...at, view: "year" }, 1), stepDate({ ...at, view: "year" }, -1)]).toEqual([
    "2029-01-01",
    "2027-01-01",
  ]);
  expect([stepDate({ ...at, view: "day" }, 1), stepDate({ ...at, view: "day" }, -1)]).toEqual([
    "2028-03-01",
    "2028-02-28",
  ]);
});

test("a week's arrows go by what is shown", () => {
  const date = "2026-12-30";
  expect(daysBetween(date, stepDate({ view: "week", date, weekDays: 7, weekStart }, 1))).toBe(7);
  expect(daysBetween(date, stepDate({ view: "week", date, weekDays: 3, weekStart }, -1))).toBe(-3);
});

test("it opens with five weeks from the date's own on; back is that month, on is the next", () => {
  const opening = { view: "month", date: "2026-11-23", weekDays: 7, weekStart, isOpening: true } as const;
  expect(sheetOf(opening)).toEqual({ from: "2026-11-23", to: "2026-12-27" });
  expect([stepDate(opening, -1), stepDate(opening, 1)]).toEqual(["2026-11-23", "2026-12-01"]);
});
