import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isLocalTime, minuteOfDay, parseLocalTime, timeAtMinute } from "./local-time.ts";

test("a wall time has two digits for the hour and two for the minute, and is one that a clock shows", () => {
  for (const text of ["00:00", "09:30", "19:59", "23:59"]) expect(isLocalTime(text)).toBe(true);
  for (const text of ["24:00", "9:30", "09:60", "0930", "09:30:00", " 09:30", ""])
    expect(isLocalTime(text)).toBe(false);
  for (const other of [undefined, 930, null, ["09:30"]]) expect(isLocalTime(other)).toBe(false);
});

test("text that is no wall time is refused, and the refusal shows it", () => {
  expect(parseLocalTime("09:30")).toBe("09:30");
  expect(() => parseLocalTime("half past nine")).toThrow('expected a time like 09:30, got "half past nine"');
});

test("every minute of the day has a time of its own, and a time its minute", () => {
  fc.assert(
    fc.property(fc.nat(1439), (minute) => {
      const time = timeAtMinute(minute);
      expect(isLocalTime(time)).toBe(true);
      expect(minuteOfDay(time)).toBe(minute);
    }),
  );
});

test("past either end of the day the clock goes round", () => {
  expect(timeAtMinute(1440)).toBe("00:00");
  expect(timeAtMinute(-1)).toBe("23:59");
  expect(timeAtMinute(3 * 1440 + 61)).toBe("01:01");
});
