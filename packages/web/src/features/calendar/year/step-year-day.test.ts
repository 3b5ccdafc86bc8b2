import { expect, test } from "vitest";
import { stepYearDay } from "./step-year-day.ts";

test("arrows go by a day and by a week, over the ends of months", () => {
  expect(stepYearDay("2027-01-31", "ArrowRight", "mo")).toBe("2027-02-01");
  expect(stepYearDay("2027-03-02", "ArrowUp", "mo")).toBe("2027-02-23");
});

test("Home and End are the ends of the reader's week", () => {
  expect([stepYearDay("2027-03-10", "Home", "mo"), stepYearDay("2027-03-10", "Home", "su")]).toEqual([
    "2027-03-08",
    "2027-03-07",
  ]);
  expect(stepYearDay("2027-03-10", "End", "su")).toBe("2027-03-13");
});

test("pages go by a month, and a day that it does not have is its last", () => {
  expect(stepYearDay("2028-01-31", "PageDown", "mo")).toBe("2028-02-29");
  expect(stepYearDay("2027-03-31", "PageUp", "mo")).toBe("2027-02-28");
});

test("the year ends at its ends", () => {
  expect(stepYearDay("2027-01-01", "ArrowLeft", "mo")).toBeUndefined();
  expect(stepYearDay("2027-12-31", "ArrowDown", "mo")).toBeUndefined();
  expect(stepYearDay("2027-12-31", "Home", "mo")).toBe("2027-12-27");
  expect(stepYearDay("2027-01-02", "Home", "mo")).toBe("2027-01-01");
});

test("other keys lead nowhere", () => {
  expect(stepYearDay("2027-03-10", "a", "mo")).toBeUndefined();
});
