import type { WallTime } from "@porchlight/core";
import { expect, test } from "vitest";
import { postStateOf, wallTimeOf } from "./post-state.ts";

const zone = "America/Chicago";
const now: WallTime = { date: "2026-12-08", time: "13:20", zone };
const at = (date: WallTime["date"], time: WallTime["time"]): WallTime => ({ date, time, zone });

test("what is ready is due on its day and missed when its hour went by", () => {
  expect(postStateOf("ready", at("2026-12-09", "10:00"), now)).toBe("ready");
  expect(postStateOf("ready", at("2026-12-08", "14:00"), now)).toBe("due-today");
  expect(postStateOf("ready", at("2026-12-08", "13:00"), now)).toBe("missed");
  expect(postStateOf("draft", at("2026-12-07", "23:00"), now)).toBe("missed");
});

test("what went out is never missed", () => {
  expect(postStateOf("published", at("2026-12-04", "10:00"), now)).toBe("published");
});

test("a draft stays a draft until its hour", () => {
  expect(postStateOf("draft", at("2026-12-08", "14:00"), now)).toBe("draft");
});

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
