import { expect, test } from "vitest";
import { settleWords, type WordedSitting } from "./settle-words.ts";

const aSitting = (changes: Partial<WordedSitting>): WordedSitting => ({
  date: "2026-12-08",
  time: "08:00",
  minutes: 47,
  lines: 1,
  ...changes,
});
const settled = (sittings: readonly WordedSitting[]) => sittings.map((sitting) => settleWords(sittings).get(sitting));

test("of people who sit down at one time the one with less to do has the upper line", () => {
  const short = aSitting({ minutes: 8 });
  const third = aSitting({ minutes: 60, lines: 2 });
  expect(settled([aSitting({}), short])).toEqual([20, 0]);
  expect(settled([third, aSitting({}), short])).toEqual([40, 20, 0]);
});

test("words that have room stay where they are", () => {
  const earlier = aSitting({ time: "07:40", minutes: 8 });
  const tomorrow = aSitting({ date: "2026-12-09", minutes: 8 });
  expect(settled([aSitting({}), earlier, tomorrow])).toEqual([0, 0, 0]);
});

test("words begin below those that reach into them", () => {
  const later = aSitting({ time: "08:15", minutes: 8 });
  const earlier = aSitting({ time: "07:45", minutes: 8 });
  expect(settled([aSitting({}), later])).toEqual([35, 0]);
  expect(settled([aSitting({}), earlier])).toEqual([5, 0]);
});
