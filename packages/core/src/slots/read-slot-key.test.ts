import { expect, test } from "vitest";
import { CHANNELS } from "../facts/vocabulary.ts";
import { readSlotKey } from "./read-slot-key.ts";

test("a slot's name says its channel, its day and which of that day it is", () => {
  expect(readSlotKey("instagram/2026-11-30/12")).toEqual({ channel: "instagram", date: "2026-11-30", ordinal: 12 });
});

test("no channel is taken for another whose name begins alike", () => {
  for (const channel of CHANNELS) expect(readSlotKey(`${channel}/2026-11-30/1`).channel).toBe(channel);
});
