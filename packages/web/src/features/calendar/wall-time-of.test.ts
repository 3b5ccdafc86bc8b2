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
