import { expect, test } from "vitest";
import { aPost } from "../../../shared/testing/a-post.ts";
import { aSlot } from "../../../shared/testing/a-slot.ts";
import { firstPlaceFor } from "./first-place-for.ts";

const now = { date: "2026-12-08", time: "13:20", zone: "Europe/London" } as const;
const shown = { from: "2026-12-07", to: "2026-12-13" } as const;
const post = aPost({ channels: ["instagram"], category: "ask" });

test("keys begin in the next open slot of the post's channels, one of its own kind first", () => {
  const openSlots = [
    aSlot({ key: "instagram/2026-12-10/1", date: "2026-12-10", time: "09:00", category: "promote" }),
    aSlot({ key: "instagram/2026-12-10/2", date: "2026-12-10", time: "16:00" }),
    aSlot({ key: "blog/2026-12-09/1", channel: "blog", date: "2026-12-09" }),
  ];
  expect(firstPlaceFor({ post, openSlots, now, shown })).toEqual({ date: "2026-12-10", time: "16:00" });
});

test("a slot that went by, or lies before the days on the screen, is no place", () => {
  const openSlots = [aSlot({ date: "2026-12-08", time: "09:00" }), aSlot({ date: "2026-12-11" })];
  expect(firstPlaceFor({ post, openSlots, now, shown })).toEqual({ date: "2026-12-11", time: "14:00" });
  const later = { from: "2026-12-14", to: "2026-12-20" } as const;
  expect(firstPlaceFor({ post, openSlots, now, shown: later })).toEqual({ date: "2026-12-14", time: "09:00" });
});
