import type { WallTime } from "@porchlight/core";
import { expect, test } from "vitest";
import { postStateOf } from "./post-state.ts";

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
