import { expect, test } from "vitest";
import { addDays, datesBetween } from "./iso-date.ts";
import { listOffsetSteps } from "./offset-steps.ts";
import { offsetMinutesOn } from "./zoned.ts";

test("a zone without summer time stands as it does on the first day", () => {
  expect(listOffsetSteps("Asia/Kolkata", { from: "2026-11-23", to: "2027-11-29" })).toEqual([
    { from: "2026-11-23", offsetMinutes: 330 },
  ]);
});

test("each change counts from the first noon that shows it, the range's last day included", () => {
  expect(listOffsetSteps("Europe/London", { from: "2026-11-23", to: "2027-10-31" })).toEqual([
    { from: "2026-11-23", offsetMinutes: 0 },
    { from: "2027-03-28", offsetMinutes: 60, changedAtMinute: Date.parse("2027-03-28T01:00Z") / 60_000 },
    { from: "2027-10-31", offsetMinutes: 0, changedAtMinute: Date.parse("2027-10-31T01:00Z") / 60_000 },
  ]);
  expect(listOffsetSteps("Europe/London", { from: "2026-11-23", to: "2027-10-30" })).toHaveLength(2);
});

test("the steps say of every day of a year what its noon shows, in each zone that the runtime knows", () => {
  const from = "2026-02-16";
  const days = datesBetween({ from, to: addDays(from, 371) });
  for (const zone of Intl.supportedValuesOf("timeZone").filter((_, index) => index % 8 === 0)) {
    const steps = listOffsetSteps(zone, { from, to: addDays(from, 371) });
    const stepped = days.map((day) => steps.findLast((step) => step.from <= day)?.offsetMinutes);
    expect([zone, stepped]).toEqual([zone, days.map((day) => offsetMinutesOn(day, zone))]);
  }
});
