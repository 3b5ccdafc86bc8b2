import { expect, test } from "vitest";
import { aPost } from "../../../shared/testing/a-post.ts";
import { aSlot } from "../../../shared/testing/a-slot.ts";
import { asksForPost, writeAgainst } from "./write-against.ts";

const days = { from: "2026-12-01", to: "2026-12-20", postIds: [] } as const;
const calendar = {
  today: "2026-12-07",
  posts: [],
  openSlots: [
    aSlot({ key: "instagram/2026-12-04/1", date: "2026-12-04" }),
    aSlot({ key: "instagram/2026-12-18/1", date: "2026-12-18", event: "Open evening" }),
    aSlot(),
  ],
} as const;

test("a silent channel gets its next open slot, and an event one that builds up to it", () => {
  const silence = { where: { ...days, channel: "instagram" }, facts: { days: 14 } } as const;
  expect(writeAgainst(silence, calendar)).toEqual({ kind: "slot", slotKey: aSlot().key });
  const untold = { where: days, facts: { event: "Open evening" } };
  expect(writeAgainst(untold, calendar)).toEqual({ kind: "slot", slotKey: "instagram/2026-12-18/1" });
});

test("where no slot is open for it, it is a post of its own", () => {
  const silence = { where: { ...days, channel: "x" }, facts: {} } as const;
  expect(writeAgainst(silence, calendar)).toEqual({ kind: "new" });
  expect(writeAgainst({ where: days, facts: { event: "Another one" } }, calendar)).toEqual({ kind: "new" });
});

test("days off are announced in what stands last before them", () => {
  const post = aPost({ channels: ["x"], date: "2026-12-01" });
  const silence = { where: { ...days, channel: "x" }, facts: { closure: "Winter break" } } as const;
  expect(writeAgainst(silence, { ...calendar, posts: [post] })).toEqual({ kind: "post", postId: post.id });
});

test("what is said of posts, or of the mix, asks for none", () => {
  const facts = { share: 0.3 };
  expect(asksForPost({ where: { ...days, channel: "x" }, facts })).toBe(true);
  expect(asksForPost({ where: days, facts })).toBe(false);
  expect(asksForPost({ where: { ...days, channel: "x", postIds: ["a"] }, facts })).toBe(false);
});
