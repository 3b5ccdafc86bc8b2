import type { Channel, GuardEntry } from "@porchlight/core";
import { expect, test } from "vitest";
import { guardRows } from "./guard-rows.ts";

function anEntry(channel: Channel, amberDays: number): GuardEntry {
  return { channel, amberDays, redDays: 30, abandonedDays: 90, unansweredRedDays: 7, reasons: [] };
}

test("channels that go dark after the same days share a row", () => {
  const guard = [anEntry("instagram", 14), anEntry("blog", 35), anEntry("facebook-page", 14)];
  expect(guardRows(guard)).toEqual([
    { channels: ["instagram", "facebook-page"], amberDays: 14, redDays: 30, abandonedDays: 90 },
    { channels: ["blog"], amberDays: 35, redDays: 30, abandonedDays: 90 },
  ]);
  expect(guardRows([])).toEqual([]);
});
