import { expect, test } from "vitest";
import { WEEKDAYS } from "../time/iso-date.ts";
import { chooseDays, type DaysWanted } from "./choose-days.ts";

const wanted = (changes: Partial<DaysWanted>): DaysWanted => ({
  postsPerWeek: 1,
  weekdayWeights: [1, 1, 1, 1, 1, 1, 1],
  preferredDays: WEEKDAYS,
  taken: [0, 0, 0, 0, 0, 0, 0],
  minGapHours: 12,
  hasTalk: true,
  ...changes,
});

test("of equal sets the first of the week wins", () => {
  expect(chooseDays(wanted({ postsPerWeek: 2 }))).toEqual([1, 0, 0, 1, 0, 0, 0]);
});

test("a day that is much better draws the post", () => {
  expect(chooseDays(wanted({ weekdayWeights: [0.1, 0.1, 0.1, 0.1, 0.1, 1, 0.1] }))).toEqual([0, 0, 0, 0, 0, 1, 0]);
});

test("a crowded day loses to a free one", () => {
  expect(chooseDays(wanted({ taken: [2, 2, 0, 2, 2, 2, 2] }))).toEqual([0, 0, 1, 0, 0, 0, 0]);
});

test("days that are too close to each other are not taken, even if nobody looks in on others", () => {
  const counts = chooseDays(wanted({ postsPerWeek: 2, minGapHours: 72, preferredDays: ["mo", "tu"] }));
  expect(counts).toEqual([1, 0, 0, 1, 0, 0, 0]);
});

test("without talk an empty house does no harm", () => {
  const daily = wanted({ postsPerWeek: 7, minGapHours: 4, preferredDays: ["mo", "tu", "we", "th", "fr"] });
  expect(chooseDays({ ...daily, hasTalk: false })).toEqual([1, 1, 1, 1, 1, 1, 1]);
  expect(chooseDays(daily)).toEqual([2, 2, 1, 1, 1, 0, 0]);
});

test("a single day is not asked to carry more than three posts", () => {
  const counts = chooseDays(wanted({ postsPerWeek: 4, minGapHours: 4, preferredDays: ["mo"] }));
  expect(Math.max(...counts)).toBe(1);
});
