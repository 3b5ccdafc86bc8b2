import { expect, test } from "vitest";
import { aPost } from "../../../shared/testing/a-post.ts";
import { aSlot } from "../../../shared/testing/a-slot.ts";
import { announceAt } from "./announce-at.ts";

const last = { channel: "instagram", date: "2026-12-22", posts: [], openSlots: [] } as const;
const slot = aSlot({ key: "instagram/2026-12-22/1", date: "2026-12-22" });
const post = aPost({ channels: ["instagram"], date: "2026-12-22" });

test("days off are announced in the last slot before them, or in the post that stands there", () => {
  expect(announceAt({ ...last, openSlots: [slot], posts: [post] })).toEqual({ kind: "slot", slotKey: slot.key });
  expect(announceAt({ ...last, posts: [post] })).toEqual({ kind: "post", postId: post.id });
});

test("where the last one went out, or is another channel's, they get a post of their own", () => {
  expect(announceAt({ ...last, posts: [{ ...post, status: "published" }] })).toEqual({ kind: "new" });
  const posts = [aPost({ channels: ["facebook-page"], date: "2026-12-22" })];
  expect(announceAt({ ...last, posts, openSlots: [{ ...slot, channel: "x" }] })).toEqual({ kind: "new" });
});
