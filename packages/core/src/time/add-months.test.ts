import { expect, test } from "vitest";
import { addMonths } from "./add-months.ts";

test("the same day of a later month", () => {
  expect([addMonths("2026-11-22", 1), addMonths("2026-12-01", 1), addMonths("2026-11-22", 14)]).toEqual([
    "2026-12-22",
    "2027-01-01",
    "2028-01-22",
  ]);
});

test("where the month has no such day, its last", () => {
  expect([addMonths("2027-01-31", 1), addMonths("2028-01-31", 1), addMonths("2026-03-31", 1)]).toEqual([
    "2027-02-28",
    "2028-02-29",
    "2026-04-30",
  ]);
  expect(addMonths("2028-02-29", 12)).toBe("2029-02-28");
});

test("no months later is the day itself, at the ends of months too", () => {
  expect([addMonths("2026-02-28", 0), addMonths("2026-10-31", 0)]).toEqual(["2026-02-28", "2026-10-31"]);
});
