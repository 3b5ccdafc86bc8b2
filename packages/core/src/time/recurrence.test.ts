import { expect, test } from "vitest";
import { everyWeeksOf, firstOccurrence, occurrencesBetween, weekdaysOf, weeklyRule } from "./recurrence.ts";

test("a weekly rule gives its weekdays within the range, both ends included", () => {
  const rule = weeklyRule(["mo", "th"]);
  expect(rule).toBe("FREQ=WEEKLY;BYDAY=MO,TH;WKST=MO");
  expect(occurrencesBetween(rule, { from: "2026-11-23", to: "2026-12-03", anchor: "2026-11-23" })).toEqual([
    "2026-11-23",
    "2026-11-26",
    "2026-11-30",
    "2026-12-03",
  ]);
});

test("INTERVAL counts from the anchor's week, however far away the range lies", () => {
  const rule = weeklyRule(["tu"], 2);
  expect(occurrencesBetween(rule, { from: "2026-11-23", to: "2026-12-31", anchor: "2026-11-23" })).toEqual([
    "2026-11-24",
    "2026-12-08",
    "2026-12-22",
  ]);
  expect(occurrencesBetween(rule, { from: "2031-11-17", to: "2031-11-30", anchor: "2026-11-23" })).toEqual([
    "2031-11-18",
  ]);
});

test("nothing occurs before the anchor day", () => {
  const rule = weeklyRule(["mo", "fr"]);
  expect(occurrencesBetween(rule, { from: "2026-11-16", to: "2026-11-30", anchor: "2026-11-25" })).toEqual([
    "2026-11-27",
    "2026-11-30",
  ]);
});

test("a rule names its weekdays again, Monday first", () => {
  expect(weekdaysOf(weeklyRule(["fr", "mo"], 2))).toEqual(["mo", "fr"]);
  expect(everyWeeksOf(weeklyRule(["fr", "mo"], 2))).toBe(2);
  expect(everyWeeksOf(weeklyRule(["fr"]))).toBe(1);
});

test("a rule whose parts stand in another order gives the same days", () => {
  const range = { from: "2027-01-04", to: "2027-03-31", anchor: "2026-11-25" } as const;
  const days = occurrencesBetween("BYDAY=SU,WE;WKST=MO;INTERVAL=4;FREQ=WEEKLY", range);
  expect(days).toEqual(["2027-01-20", "2027-01-24", "2027-02-17", "2027-02-21", "2027-03-17", "2027-03-21"]);
  expect(occurrencesBetween(weeklyRule(["su", "we"], 4), range)).toEqual(days);
});

test("a rule needs a day, and text without one names none", () => {
  expect(() => weeklyRule([])).toThrow("a weekly rule needs at least one day");
  expect(weekdaysOf("FREQ=WEEKLY;WKST=MO")).toEqual([]);
});

test("a rule that names its days in another order names them from Monday on again", () => {
  expect(weekdaysOf("BYDAY=SU,WE,MO;WKST=MO;FREQ=WEEKLY")).toEqual(["mo", "we", "su"]);
});

test("the first day of a rule lies on or after the day that is asked about, and on or after the anchor", () => {
  const fortnightly = weeklyRule(["tu", "fr"], 2);
  expect(firstOccurrence(fortnightly, { from: "2026-11-24", anchor: "2026-11-23" })).toBe("2026-11-24");
  expect(firstOccurrence(fortnightly, { from: "2026-11-25", anchor: "2026-11-23" })).toBe("2026-11-27");
  expect(firstOccurrence(fortnightly, { from: "2026-11-28", anchor: "2026-11-23" })).toBe("2026-12-08");
  expect(firstOccurrence(fortnightly, { from: "2026-11-01", anchor: "2026-11-25" })).toBe("2026-11-27");
  expect(firstOccurrence(`${fortnightly};UNTIL=20261130T000000Z`, { from: "2026-12-01", anchor: "2026-11-23" })).toBe(
    undefined,
  );
});
