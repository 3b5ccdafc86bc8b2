import type { Post } from "@porchlight/core";
import { expect, test } from "vitest";
import { aPost, aSlot } from "../some-plan.ts";
import { suggestMoves } from "./suggest-moves.ts";
import type { Weigh } from "./what-if.ts";

const now = { date: "2026-12-08", time: "13:20", zone: "Europe/London" } as const;
const post: Post = aPost({ channels: ["instagram"], date: "2026-12-10", time: "14:00" });
const weighAs =
  (poor: readonly string[]): Weigh =>
  (moved, to) => ({
    verdict: poor.includes(to.date) ? "poor" : "fine",
    post: { ...moved, ...to },
    solved: [],
    added: [],
    kept: [],
  });
const places = (poor: readonly string[], openSlots = [aSlot()]) =>
  suggestMoves({ post, openSlots, now, weigh: weighAs(poor) }).map(({ date, time }) => `${date} ${time}`);

test("open slots of its own channels come with their hour, days with the post's", () => {
  const slots = [aSlot({ time: "09:30" }), aSlot({ key: "x/2026-12-12/1", channel: "x", date: "2026-12-12" })];
  expect(places([], slots)).toEqual(["2026-12-11 09:30", "2026-12-12 14:00", "2026-12-13 14:00"]);
});

test("days that would hurt come after days that would not", () => {
  expect(places(["2026-12-12", "2026-12-13"])).toEqual(["2026-12-11 14:00", "2026-12-14 14:00", "2026-12-15 14:00"]);
});

test("nothing that has gone by is suggested", () => {
  const missed = suggestMoves({
    post: aPost({ channels: ["instagram"], date: "2026-12-04", time: "10:00" }),
    openSlots: [aSlot({ date: "2026-12-08", time: "09:00" })],
    now,
    weigh: weighAs([]),
  });
  expect(missed.map(({ date, time }) => `${date} ${time}`)).toEqual([
    "2026-12-09 10:00",
    "2026-12-10 10:00",
    "2026-12-11 10:00",
  ]);
});
