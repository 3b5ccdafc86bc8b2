import { expect, test } from "vitest";
import { findDays } from "./find-days.ts";

const today = "2026-12-08";
const en = { today, locale: "en-GB" } as const;

test("days are found by their names, the nearest first", () => {
  expect(findDays("tomorrow", en)).toEqual(["2026-12-09"]);
  expect(findDays("12 March", en)).toEqual(["2027-03-12", "2026-03-12"]);
  expect(findDays("fri", en).slice(0, 2)).toEqual(["2026-12-11", "2026-12-04"]);
  expect(findDays("friday 12 mar 2027", en)).toEqual(["2027-03-12"]);
});

test("a number is a whole number: the 1st is not the 12th", () => {
  expect(findDays("1 mar", en)).toEqual(["2027-03-01", "2026-03-01"]);
});

test("an ISO day is found as it is written", () => {
  expect(findDays("2027-03-12", en)).toEqual(["2027-03-12"]);
});

test("the reader's language names them", () => {
  expect(findDays("morgen", { today, locale: "de" })).toEqual(["2026-12-09"]);
  expect(findDays("12 märz", { today, locale: "de" })[0]).toBe("2027-03-12");
});

test("numbers alone name no day", () => {
  expect([findDays("3/4", en), findDays("", en)]).toEqual([[], []]);
});
