import type { Post } from "@porchlight/core";
import { expect, test } from "vitest";
import { aPost } from "../../../shared/testing/a-post.ts";
import { aSlot } from "../../../shared/testing/a-slot.ts";
import { listDestinations } from "./list-destinations.ts";

const now = { date: "2026-12-08", time: "13:20", zone: "Europe/London" } as const;
const post: Post = aPost({ channels: ["instagram"], date: "2026-12-10", time: "14:00" });
const placesOf = (moved: Post, openSlots = [aSlot()]) =>
  listDestinations({ post: moved, openSlots, now }).map(({ date, time }) => `${date} ${time}`);

test("open slots of its own channels come first with their hour, days around with the post's", () => {
  const slots = [aSlot({ time: "09:30" }), aSlot({ key: "x/2026-12-12/1", channel: "x", date: "2026-12-12" })];
  expect(placesOf(post, slots).slice(0, 4)).toEqual([
    "2026-12-11 09:30",
    "2026-12-09 14:00",
    "2026-12-08 14:00",
    "2026-12-12 14:00",
  ]);
});

test("nothing that has gone by is among them, nor the day on which it stands", () => {
  const missed = aPost({ channels: ["instagram"], date: "2026-12-04", time: "10:00" });
  const places = placesOf(missed, [aSlot({ date: "2026-12-08", time: "09:00" })]);
  expect(places[0]).toBe("2026-12-09 10:00");
  expect(places.every((place) => place > "2026-12-08 13:20")).toBe(true);
  expect(placesOf(post).some((place) => place.startsWith("2026-12-10"))).toBe(false);
});

test("a post without a day may go to open slots alone", () => {
  const { date: _date, time: _time, ...idea } = post;
  expect(placesOf(idea)).toEqual(["2026-12-11 14:00"]);
});

test("a slot meant for its own kind is among them though nearer ones are many, unless it is weeks away", () => {
  const others = Array.from({ length: 9 }, (_, index) =>
    aSlot({ key: `instagram/2026-12-${11 + index}/1`, date: `2026-12-${11 + index}` as "2026-12-11" }),
  );
  const own = aSlot({ key: "instagram/2026-12-28/1", date: "2026-12-28", category: "help" });
  const far = aSlot({ key: "instagram/2027-01-28/1", date: "2027-01-28", category: "help" });
  const dates = placesOf(post, [...others, own, far]).map((place) => place.slice(0, 10));
  expect([dates.includes("2026-12-28"), dates.includes("2027-01-28")]).toEqual([true, false]);
});
