import { expect, test } from "vitest";
import { instantOf, inZone, settleWallTime } from "./zoned.ts";

const zone = "America/New_York";

test("a time that the clock skips moves on by the gap and says so", () => {
  expect(settleWallTime({ date: "2027-03-14", time: "02:30", zone })).toEqual({
    date: "2027-03-14",
    time: "03:30",
    zone,
    movedByMinutes: 60,
  });
  expect(instantOf({ date: "2027-03-14", time: "02:30", zone })).toBe("2027-03-14T07:30:00Z");
});

test("of a time that happens twice the first counts", () => {
  expect(instantOf({ date: "2026-11-01", time: "01:30", zone })).toBe("2026-11-01T05:30:00Z");
  expect(settleWallTime({ date: "2026-11-01", time: "01:30", zone }).movedByMinutes).toBe(0);
});

test("half-hour summer time is half an hour", () => {
  const settled = settleWallTime({ date: "2026-10-04", time: "02:15", zone: "Australia/Lord_Howe" });
  expect([settled.time, settled.movedByMinutes]).toEqual(["02:45", 30]);
});

test("a wall time reads as another on another clock", () => {
  expect(inZone({ date: "2026-11-23", time: "20:00", zone }, "Australia/Sydney")).toEqual({
    date: "2026-11-24",
    time: "12:00",
    zone: "Australia/Sydney",
  });
});
