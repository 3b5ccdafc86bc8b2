import type { HolidayCountry } from "@porchlight/api/contract";
import { expect, it } from "vitest";
import { guessCountry } from "./guess-country.ts";

const countries: readonly HolidayCountry[] = [
  { code: "BA", name: "Bosnia and Herzegovina", zones: ["Europe/Sarajevo"], regions: [] },
  { code: "JE", name: "Jersey", zones: ["Europe/London"], regions: [] },
  { code: "GB", name: "United Kingdom", zones: ["Europe/London"], regions: [] },
  { code: "US", name: "United States", zones: ["America/New_York", "America/Chicago"], regions: [] },
];

it("goes by the clock of the business, whatever the reader speaks", () => {
  expect(guessCountry(countries, { zone: "America/Chicago", languages: ["en-GB"] })).toBe("US");
});

it("takes the reader's own country among several on one clock", () => {
  expect(guessCountry(countries, { zone: "Europe/London", languages: ["de", "en-GB"] })).toBe("GB");
  expect(guessCountry(countries, { zone: "Europe/London", languages: ["de"] })).toBe("JE");
});

it("knows no country for a clock that none is listed with", () => {
  expect(guessCountry(countries, { zone: "Etc/UTC", languages: ["en-GB"] })).toBeUndefined();
});

it("passes over a language that is no tag", () => {
  expect(guessCountry(countries, { zone: "Europe/London", languages: ["en-US@posix", "en-GB"] })).toBe("GB");
});
