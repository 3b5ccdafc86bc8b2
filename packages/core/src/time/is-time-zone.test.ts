import { expect, test } from "vitest";
import { isTimeZone } from "./is-time-zone.ts";
import { wallTimeAt } from "./zoned.ts";

test("only names of zones are zones", () => {
  expect(["Europe/London", "Mars/Olympus", "+02:00", ""].map(isTimeZone)).toEqual([true, false, false, false]);
});

test("an abbreviation is no zone, whatever the runtime takes it for", () => {
  expect(["IST", "PST", "bst", "AET"].filter(isTimeZone)).toEqual([]);
});

test("whatever is a zone has a clock: every name of IANA, and of all words of three letters those that are one", () => {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const words = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
  const zones = [...Intl.supportedValuesOf("timeZone"), ...words].filter(isTimeZone);
  expect(zones).toContain("EST");
  for (const zone of zones) expect(() => wallTimeAt("2026-11-23T12:00:00Z", zone), zone).not.toThrow();
});
