import { expect, test } from "vitest";
import { findLateOpening } from "./late-opening.ts";

test("a firm that opens at four or later on every day is an evening's firm", () => {
  expect(
    findLateOpening([
      { days: ["sa", "fr"], from: "18:00", to: "02:00" },
      { days: ["su"], from: "16:00", to: "22:00" },
    ]),
  ).toEqual({ openDays: ["fr", "sa", "su"], opensAtMinute: 960, peak: { from: 720, to: 900 } });
});

test("one earlier opening and it is none", () => {
  expect(
    findLateOpening([
      { days: ["fr"], from: "18:00", to: "02:00" },
      { days: ["sa"], from: "15:59", to: "23:00" },
    ]),
  ).toBeUndefined();
});

test("without hours there is nothing to go by", () => {
  expect(findLateOpening([])).toBeUndefined();
});
