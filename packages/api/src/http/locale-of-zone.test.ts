import { expect, test } from "vitest";
import { localeOfZone } from "./locale-of-zone.ts";

test.each([
  ["America/Chicago", "en-US"],
  ["Pacific/Honolulu", "en-US"],
  ["America/Indiana/Indianapolis", "en-US"],
  ["US/Eastern", "en-US"],
  ["Asia/Kolkata", "en-IN"],
  ["America/Toronto", "en-CA"],
  ["Australia/Perth", "en-AU"],
  ["Europe/London", "en-GB"],
])("days and hours of %s are written as in %s", (zone, locale) => {
  expect(localeOfZone(zone)).toBe(locale);
});

test("elsewhere the day precedes the month, on a clock of 24 hours", () => {
  for (const zone of ["Europe/Berlin", "Asia/Tokyo", "Etc/UTC", undefined]) expect(localeOfZone(zone)).toBe("en-GB");
});
