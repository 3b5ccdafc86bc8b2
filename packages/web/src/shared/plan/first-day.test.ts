import { describe, expect, it } from "vitest";
import { firstDayOf } from "./first-day.ts";

describe("firstDayOf", () => {
  it("is today on a Monday", () => {
    expect(firstDayOf("2026-11-23T12:00:00Z", "Europe/London")).toBe("2026-11-23");
  });

  it("is the coming Monday on any other day", () => {
    expect(firstDayOf("2026-11-24T12:00:00Z", "Europe/London")).toBe("2026-11-30");
    expect(firstDayOf("2026-11-29T12:00:00Z", "Europe/London")).toBe("2026-11-30");
  });

  it("goes by the day where the business is", () => {
    expect(firstDayOf("2026-11-23T02:00:00Z", "America/Denver")).toBe("2026-11-23");
    expect(firstDayOf("2026-11-22T20:00:00Z", "Asia/Tokyo")).toBe("2026-11-23");
    expect(firstDayOf("2026-11-23T20:00:00Z", "Asia/Tokyo")).toBe("2026-11-30");
  });

  it("still names a day while the zone is unknown", () => {
    expect(firstDayOf("2026-11-23T12:00:00Z", "Mars/Olympus")).toBe("2026-11-23");
  });
});
