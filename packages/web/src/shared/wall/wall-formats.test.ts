import { expect, test } from "vitest";
import { wallFormats } from "./wall-formats.ts";

test("a day reads day first with a 24-hour clock where people write it so", () => {
  const formats = wallFormats("en-GB");
  expect(formats.moment("2026-12-17", "09:05")).toBe("Thursday 17 December, 09:05");
  expect([formats.briefTime("09:00"), formats.time("00:00")]).toEqual(["09:00", "00:00"]);
  // The spaces round the dash are thin ones.
  const ranges = [
    formats.range({ from: "2026-12-07", to: "2026-12-13" }),
    formats.range({ from: "2026-11-30", to: "2026-12-06" }),
    formats.range({ from: "2026-12-28", to: "2027-01-03" }),
  ];
  expect(ranges.map((range) => range.replace(/\s/gu, " "))).toEqual([
    "7 – 13 Dec 2026",
    "30 Nov – 6 Dec 2026",
    "28 Dec 2026 – 3 Jan 2027",
  ]);
  expect([formats.month("2026-12-01"), formats.weekday("2026-12-17")]).toEqual(["December 2026", "Thu"]);
});

test("and month first with am and pm where people write it so", () => {
  const formats = wallFormats("en-US");
  expect(formats.moment("2026-12-17", "14:00")).toBe("Thursday, December 17, 2:00\u00A0PM");
  expect((["00:00", "09:05", "12:00", "12:30", "21:00"] as const).map(formats.briefTime)).toEqual([
    "12am",
    "9:05am",
    "12pm",
    "12:30pm",
    "9pm",
  ]);
  expect(wallFormats("en-CA").briefTime("10:00")).toBe("10am");
});
