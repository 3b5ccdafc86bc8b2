import { expect, test } from "vitest";
import { freeMinutesOf, openWeek } from "./person-week.ts";
import { placeSittings, splitEvenly } from "./place-sittings.ts";

const DAY = 1440;

test("sittings take the longest stretches, each on a day of its own", () => {
  const week = openWeek([
    { days: ["mo"], from: "09:00", to: "11:00" },
    { days: ["we"], from: "09:00", to: "17:00" },
  ]);
  expect(placeSittings(week, { sizes: [60, 60], prefer: "longest" })).toEqual([
    { from: 2 * DAY + 540, minutes: 60 },
    { from: 540, minutes: 60 },
  ]);
});

test("what belongs at the week's end is put on its last day with room", () => {
  const week = openWeek([
    { days: ["mo", "th"], from: "09:00", to: "17:00" },
    { days: ["fr"], from: "09:00", to: "09:20" },
  ]);
  expect(placeSittings(week, { sizes: [30], prefer: "latest" })).toEqual([{ from: 3 * DAY + 540, minutes: 30 }]);
});

test("where no stretch is long enough the work is broken up", () => {
  const week = openWeek([{ days: ["mo", "tu", "we"], from: "09:00", to: "09:20" }]);
  const placed = placeSittings(week, { sizes: [50], prefer: "longest" });
  expect(placed.map(({ minutes }) => minutes)).toEqual([20, 20, 10]);
  expect(freeMinutesOf(week)).toBe(10);
});

test("a week that is too short is filled", () => {
  const week = openWeek([{ days: ["mo"], from: "09:00", to: "09:20" }]);
  expect(placeSittings(week, { sizes: [50], prefer: "longest" })).toEqual([{ from: 540, minutes: 20 }]);
});

test("minutes are split into whole parts", () => {
  expect(splitEvenly(38, 5)).toEqual([8, 8, 8, 7, 7]);
  expect(splitEvenly(2, 5)).toEqual([1, 1]);
  expect(splitEvenly(0, 5)).toEqual([]);
});
