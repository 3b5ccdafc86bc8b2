import { expect, test } from "vitest";
import { WEEKDAYS } from "../time/iso-date.ts";
import { freeMinutesOf, isFree, listRuns, openWeek, startWithin, take } from "./person-week.ts";

const DAY = 1440;

test("a week is free where its windows are, and busy where something is planned", () => {
  const week = openWeek([{ days: ["mo", "tu"], from: "09:00", to: "12:00" }]);
  take(week, { from: 600, minutes: 30 });
  expect(listRuns(week)).toEqual([
    { from: 540, minutes: 60 },
    { from: 630, minutes: 90 },
    { from: DAY + 540, minutes: 180 },
  ]);
  expect(freeMinutesOf(week)).toBe(330);
});

test("a window past Sunday's midnight is one run that ends on Monday", () => {
  const week = openWeek([{ days: ["su"], from: "22:00", to: "02:00" }]);
  expect(listRuns(week)).toEqual([{ from: 6 * DAY + 1320, minutes: 240 }]);
  expect(isFree(week, { from: 6 * DAY + 1380, minutes: 120 })).toBe(true);
  expect(isFree(week, { from: 6 * DAY + 1380, minutes: 181 })).toBe(false);
  take(week, { from: 6 * DAY + 1410, minutes: 60 });
  expect(listRuns(week)).toEqual([
    { from: 30, minutes: 90 },
    { from: 6 * DAY + 1320, minutes: 90 },
  ]);
});

test("somebody who is always there has seven days, not one run", () => {
  const always = openWeek([
    { days: WEEKDAYS, from: "00:00", to: "12:00" },
    { days: WEEKDAYS, from: "12:00", to: "00:00" },
  ]);
  expect(listRuns(always)).toEqual(WEEKDAYS.map((_, day) => ({ from: day * DAY, minutes: DAY })));
});

test("nobody without hours has free minutes", () => {
  expect(listRuns(openWeek([]))).toEqual([]);
});

test("a sitting begins on the quarter hour, by day, if the run allows it", () => {
  expect(startWithin({ from: 545, minutes: 120 }, 60)).toBe(555);
  expect(startWithin({ from: 545, minutes: 60 }, 58)).toBe(545);
  expect(startWithin({ from: 0, minutes: DAY }, 60)).toBe(480);
  expect(startWithin({ from: 1320, minutes: 240 }, 60)).toBe(1320);
});

test("of a run over night a sitting takes the next morning, not the late evening", () => {
  const night = { from: 19 * 60, minutes: 15 * 60 };
  expect(startWithin(night, 60)).toBe(19 * 60);
  expect(startWithin(night, 90)).toBe(32 * 60);
});

test("what is free across Sunday's midnight stands last, all other runs where they are", () => {
  const week = openWeek([
    { days: ["su"], from: "23:00", to: "01:00" },
    { days: ["we", "fr"], from: "09:00", to: "10:00" },
  ]);
  expect(listRuns(week)).toEqual([
    { from: 2 * 1440 + 540, minutes: 60 },
    { from: 4 * 1440 + 540, minutes: 60 },
    { from: 6 * 1440 + 23 * 60, minutes: 120 },
  ]);
});
