import type { Person, WeeklyHours } from "@porchlight/core";
import { expect, test } from "vitest";
import { isAnybodyThere } from "./is-anybody-there.ts";

const weekdays: WeeklyHours = [{ days: ["mo", "tu", "we", "th", "fr"], from: "09:00", to: "17:00" }];
const saturday: WeeklyHours = [{ days: ["sa"], from: "10:00", to: "12:00" }];
const ana: Person = { name: "Ana", role: "owner", hoursPerWeek: 5 };
const friday = { from: "2026-12-25", to: "2026-12-25" } as const;
const nextDay = { from: "2026-12-26", to: "2026-12-26" } as const;

test("a day on which the business is open, or somebody has hours of their own, is one of work", () => {
  const office = { workingHours: weekdays, people: [ana] };
  expect([isAnybodyThere(office, friday), isAnybodyThere(office, nextDay)]).toEqual([true, false]);
  expect(isAnybodyThere({ ...office, people: [{ ...ana, hours: saturday }] }, nextDay)).toBe(true);
});

test("of several days one is enough", () => {
  expect(isAnybodyThere({ workingHours: weekdays, people: [] }, { from: "2026-12-26", to: "2026-12-28" })).toBe(true);
});

test("without any hours yet, every day may be one", () => {
  expect(isAnybodyThere({ workingHours: [], people: [ana] }, nextDay)).toBe(true);
});
