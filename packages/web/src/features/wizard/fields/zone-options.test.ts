import { describe, expect, it } from "vitest";
import { zoneLabel, zoneMatches, zoneOffset, zoneOptions } from "./zone-options.ts";

const zones = ["America/Chicago", "Europe/Berlin", "Europe/London"];

describe("zoneOptions", () => {
  it("puts this device's zone first and names each zone once", () => {
    const options = zoneOptions({ zones, deviceZone: "Europe/Berlin", chosen: "Europe/Berlin" });
    expect(options.map(({ value }) => value)).toEqual(["Europe/Berlin", "America/Chicago", "Europe/London"]);
  });

  it("keeps a chosen zone that this browser does not know", () => {
    const options = zoneOptions({ zones, deviceZone: "Europe/Berlin", chosen: "Europe/Kyjiw" });
    expect(options.slice(0, 2).map(({ value }) => value)).toEqual(["Europe/Berlin", "Europe/Kyjiw"]);
  });
});

describe("a zone in words", () => {
  it("names the city before the region", () => {
    expect(zoneLabel("America/Argentina/Buenos_Aires")).toBe("Buenos Aires (America, Argentina)");
    expect(zoneLabel("UTC")).toBe("UTC");
  });

  it("is found by any of its words and by its plain name", () => {
    expect(zoneMatches("America/New_York", "new york")).toBe(true);
    expect(zoneMatches("America/New_York", "America/New_York")).toBe(true);
    expect(zoneMatches("America/New_York", "york amer")).toBe(true);
    expect(zoneMatches("America/New_York", "london")).toBe(false);
    expect(zoneMatches("America/New_York", " ")).toBe(true);
  });

  it("says how far it is from Greenwich on the day, and nothing where it is not known", () => {
    expect(zoneOffset("America/Chicago", new Date("2026-01-10T12:00:00Z"))).toBe("GMT-6");
    expect(zoneOffset("America/Chicago", new Date("2026-07-10T12:00:00Z"))).toBe("GMT-5");
    expect(zoneOffset("Mars/Olympus", new Date("2026-07-10T12:00:00Z"))).toBe("");
  });
});
