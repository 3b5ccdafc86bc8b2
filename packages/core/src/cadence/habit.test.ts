import { expect, test } from "vitest";
import { weeklyRule } from "../time/recurrence.ts";
import type { CadenceEntry } from "./cadence-entry.ts";
import { habitOf } from "./habit.ts";

const zone = "Europe/London";
const NOTHING = [[], [], [], [], [], [], []];
const entry = (changes: Partial<CadenceEntry> = {}): CadenceEntry => ({
  channel: "x",
  rrule: weeklyRule(["mo", "th"]),
  time: "09:30",
  zone,
  phaseWeeks: 0,
  reasons: [],
  ...changes,
});
const habit = (...cadence: readonly CadenceEntry[]) =>
  habitOf("x", { previous: { startsOn: "2026-11-25", cadence }, zone });
const times = (minutesByDay: readonly (readonly number[])[]) => minutesByDay.map((minutes) => [...new Set(minutes)]);

test("a habit is the minutes at which each weekday was posted", () => {
  const { minutesByDay, postingMonday } = habit(entry(), entry({ rrule: weeklyRule(["th"]), time: "17:00" }));
  expect(times(minutesByDay)).toEqual([[570], [], [], [570, 1020], [], [], []]);
  expect(postingMonday).toBeUndefined();
});

test("other channels and other clocks make no habit, and neither does no plan", () => {
  expect(habit(entry({ channel: "blog" })).minutesByDay).toEqual(NOTHING);
  expect(habit(entry({ zone: "Europe/Lisbon" })).minutesByDay).toEqual(NOTHING);
  expect(habitOf("x", { previous: undefined, zone })).toEqual({ minutesByDay: NOTHING });
});

test("of a slow rhythm the week is known in which it posts", () => {
  const slow = (phaseWeeks: number, everyWeeks: number) =>
    habit(entry({ rrule: weeklyRule(["th"], everyWeeks), phaseWeeks })).postingMonday;
  expect([slow(0, 2), slow(1, 2), slow(3, 4)]).toEqual(["2026-11-23", "2026-11-30", "2026-12-14"]);
});
