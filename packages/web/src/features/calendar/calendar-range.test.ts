import { daysBetween, isWithin } from "@porchlight/core";
import { expect, test } from "vitest";
import { fetchRangeOf, monthGridOf, sheetOf, stepDate, visibleRangeOf } from "./calendar-range.ts";

test("a month's grid runs from the Monday before to the Sunday after", () => {
  expect(monthGridOf("2026-12-08")).toEqual({ from: "2026-11-30", to: "2027-01-03" });
  expect(monthGridOf("2027-02-28")).toEqual({ from: "2027-02-01", to: "2027-02-28" });
  expect(monthGridOf("2028-02-29")).toEqual({ from: "2028-01-31", to: "2028-03-05" });
});

test("a week starts on Monday; a phone's three days start on the day itself", () => {
  expect(visibleRangeOf({ view: "week", date: "2026-12-13", weekDays: 7 })).toEqual({
    from: "2026-12-07",
    to: "2026-12-13",
  });
  expect(visibleRangeOf({ view: "week", date: "2027-01-31", weekDays: 3 })).toEqual({
    from: "2027-01-31",
    to: "2027-02-02",
  });
});

test("whatever a view draws has been fetched for its date", () => {
  for (const date of ["2026-12-31", "2027-01-31", "2027-02-01", "2028-02-29"] as const) {
    for (const view of ["month", "week", "list"] as const) {
      for (const isOpening of [false, true]) {
        const drawn = visibleRangeOf({ view, date, weekDays: view === "week" ? 3 : 7, isOpening });
        const fetched = fetchRangeOf({ date, isOpening });
        expect([isWithin(drawn.from, fetched), isWithin(drawn.to, fetched)]).toEqual([true, true]);
      }
    }
  }
});

test("a month's arrows lead to the first of the next and of the last month", () => {
  expect(stepDate({ view: "month", date: "2027-01-31", weekDays: 7 }, 1)).toBe("2027-02-01");
  expect(stepDate({ view: "list", date: "2027-01-31", weekDays: 7 }, -1)).toBe("2026-12-01");
});

test("a week's arrows go by what is shown", () => {
  const date = "2026-12-30";
  expect(daysBetween(date, stepDate({ view: "week", date, weekDays: 7 }, 1))).toBe(7);
  expect(daysBetween(date, stepDate({ view: "week", date, weekDays: 3 }, -1))).toBe(-3);
});

test("it opens with five weeks from the date's own on; back is that month, on is the next", () => {
  const opening = { view: "month", date: "2026-11-23", weekDays: 7, isOpening: true } as const;
  expect(sheetOf(opening)).toEqual({ from: "2026-11-23", to: "2026-12-27" });
  expect([stepDate(opening, -1), stepDate(opening, 1)]).toEqual(["2026-11-23", "2026-12-01"]);
});
