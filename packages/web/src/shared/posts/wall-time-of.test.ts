import { addDays, datesBetween, settleWallTime, timeAtMinute } from "@porchlight/core";
import { expect, test } from "vitest";
import { wallTimeOf } from "./wall-time-of.ts";

const zone = "America/Chicago";

test("a post stands at its own hour on another clock", () => {
  expect(wallTimeOf({ date: "2026-12-08", time: "23:00", zone: "America/Los_Angeles" }, zone)).toEqual({
    date: "2026-12-09",
    time: "01:00",
    zone,
  });
});

test("an hour that the clock skips stands where the clock goes on", () => {
  expect(wallTimeOf({ date: "2027-03-14", time: "02:30", zone }, zone)?.time).toBe("03:30");
});

test("a post without a day stands nowhere", () => {
  expect(wallTimeOf({ zone }, zone)).toBeUndefined();
});

// By half an hour, over midnight both ways, and a day that never was.
test.each([
  ["Australia/Lord_Howe", "2027-10-03"],
  ["America/Santiago", "2026-09-06"],
  ["America/Havana", "2026-11-01"],
  ["Africa/Cairo", "2026-04-24"],
  ["Pacific/Apia", "2011-12-30"],
  ["Europe/London", "2027-03-28"],
] as const)("around a change of the clock in %s every time stands as that clock shows it", (changing, change) => {
  for (const date of datesBetween({ from: addDays(change, -2), to: addDays(change, 2) })) {
    for (let minute = 0; minute < 24 * 60; minute += 15) {
      const placed = { date, time: timeAtMinute(minute), zone: changing };
      const { movedByMinutes: _, ...shown } = settleWallTime(placed);
      expect(wallTimeOf(placed, changing)).toEqual(shown);
    }
  }
});
