import { expect, test } from "vitest";
import { wallFormats } from "./wall-formats.ts";

test("a day reads day first with a 24-hour clock where people write it so", () => {
  const formats = wallFormats("en-GB");
  expect(formats.moment("2026-12-17", "09:05")).toBe("Thursday 17 December, 09:05");
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
  expect(wallFormats("en-US").moment("2026-12-17", "14:00")).toBe("Thursday, December 17, 02:00 PM");
});
