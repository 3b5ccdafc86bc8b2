import { expect, test } from "vitest";
import { aPost } from "../testing/a-post.ts";
import { swapPosts } from "./swap-posts.ts";

const monday = aPost({ id: "monday", date: "2026-11-30", time: "09:00", slotKey: "facebook-page/2026-11-30/1" });
const friday = aPost({ id: "friday", date: "2026-12-04", time: "17:30", zone: "America/New_York" });

test("two posts change places: day, time, zone and slot, and nothing else", () => {
  const { slotKey, ...mondayWithoutSlot } = monday;
  expect(swapPosts(monday, friday)).toEqual([
    { ...mondayWithoutSlot, date: "2026-12-04", time: "17:30", zone: "America/New_York" },
    { ...friday, date: "2026-11-30", time: "09:00", zone: monday.zone, slotKey },
  ]);
});

test("twice swapped they stand where they stood", () => {
  const [there, here] = swapPosts(monday, friday) ?? [];
  expect(there && here && swapPosts(there, here)).toEqual([monday, friday]);
});

test("what went out, has no day or would fill a slot of another channel stays", () => {
  const { date: _date, time: _time, ...idea } = friday;
  expect(swapPosts(monday, { ...friday, status: "published" })).toBeUndefined();
  expect(swapPosts(monday, idea)).toBeUndefined();
  expect(swapPosts(monday, { ...friday, channels: ["x"] })).toBeUndefined();
});
