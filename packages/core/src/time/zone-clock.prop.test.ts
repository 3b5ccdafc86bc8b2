import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "./iso-date.ts";
import { timeAtMinute } from "./local-time.ts";
import { makeZoneClock } from "./zone-clock.ts";
import { instantOf, wallTimeAt } from "./zoned.ts";

const zones = ["America/New_York", "Europe/London", "Australia/Lord_Howe", "Asia/Kolkata", "Africa/Casablanca", "UTC"];

test("it reads every wall time as instantOf does, through all changes of clocks", () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.nat(1500), fc.nat(1439), (zone, days, minute) => {
      const wall = { date: addDays("2026-01-01", days), time: timeAtMinute(minute), zone };
      const clock = makeZoneClock(zone);
      expect(clock.instantOf(wall.date, wall.time)).toBe(instantOf(wall));
      expect(clock.epochMinuteOf(wall.date, wall.time) * 60_000).toBe(Date.parse(instantOf(wall)));
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["America/New_York", "2027-03-14"],
  ["America/New_York", "2026-11-01"],
  ["Europe/London", "2027-03-28"],
  ["Australia/Lord_Howe", "2026-10-04"],
  ["Pacific/Apia", "2011-12-30"],
] as const)("in %s every quarter hour round %s is right", (zone, date) => {
  const clock = makeZoneClock(zone);
  for (const day of [addDays(date, -1), date, addDays(date, 1)]) {
    for (let minute = 0; minute < 1440; minute += 15) {
      const time = timeAtMinute(minute);
      const instant = instantOf({ date: day, time, zone });
      expect(clock.instantOf(day, time)).toBe(instant);
      expect(clock.epochMinuteOf(day, time)).toBe(Date.parse(instant) / 60_000);
      expect(clock.dateAt(Date.parse(instant) / 60_000)).toBe(wallTimeAt(instant, zone).date);
    }
  }
});

test("it shows the day of every moment as wallTimeAt does, through all changes of clocks", () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.nat(1500), fc.nat(1439), (zone, days, minute) => {
      const instant = `${addDays("2026-01-01", days)}T${timeAtMinute(minute)}:00Z`;
      expect(makeZoneClock(zone).dateAt(Date.parse(instant) / 60_000)).toBe(wallTimeAt(instant, zone).date);
    }),
    { numRuns: 300 },
  );
});

test("it shows the hour of the day, but for the night in which it changes", () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.nat(1500), fc.integer({ min: 300, max: 1439 }), (zone, days, minute) => {
      const clock = makeZoneClock(zone);
      const shown = clock.minuteOfDayAt(clock.epochMinuteOf(addDays("2026-01-01", days), timeAtMinute(minute)));
      expect(shown).toBe(minute);
    }),
  );
});
