import type { Budget } from "@porchlight/core";
import { expect, test } from "vitest";
import { balanceOf, freeMinutesOf } from "./balance-of.ts";

const shortfall = { needMinutes: 230, usableMinutes: 160, shortMinutes: 70, items: [], options: [] };
const budget = {
  availableMinutesPerWeek: 180,
  usableMinutesPerWeek: 162,
  plannedMinutesPerWeek: 153,
  shortfall,
} as unknown as Budget;

test("a channel that was only worth a try and waits for more hours is no shortage", () => {
  expect(balanceOf({ mode: "planned", budget })).toEqual({ state: "balances", minutes: 9 });
});

test("what had to fit and does not is one", () => {
  expect(balanceOf({ mode: "musts-too-many", budget })).toEqual({ state: "short", minutes: 70 });
});

test("no hours are no balance", () => {
  expect(balanceOf({ mode: "nothing-fits", budget: { ...budget, availableMinutesPerWeek: 0 } }).state).toBe("none");
});

test("what is kept for surprises is not free", () => {
  expect(freeMinutesOf(budget)).toBe(9);
  expect(freeMinutesOf({ ...budget, plannedMinutesPerWeek: 165 })).toBe(0);
});
