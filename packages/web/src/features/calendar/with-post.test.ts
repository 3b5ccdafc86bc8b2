import type { CalendarReply } from "@porchlight/api/contract";
import { expect, test } from "vitest";
import { aPost } from "../../shared/testing/a-post.ts";
import { aSlot } from "../../shared/testing/a-slot.ts";
import { withIdea, withoutPost, withPost } from "./with-post.ts";

const calendar: CalendarReply = { planId: null, planVersion: null, slots: [aSlot()], posts: [aPost()], findings: [] };

test("a changed post takes its old place", () => {
  const changed = aPost({ title: "Alone is fine" });
  expect(withPost(calendar, changed)).toEqual({ ...calendar, posts: [changed] });
});

test("a slot that a new post fills is no longer open", () => {
  const written = aPost({ id: "another", slotKey: aSlot().key });
  expect(withPost(calendar, written)).toEqual({ ...calendar, slots: [], posts: [aPost(), written] });
});

test("a deleted post is gone", () => {
  expect(withoutPost(calendar, aPost().id)).toEqual({ ...calendar, posts: [] });
});

test("a post without a day joins the ideas, and leaves them with a day", () => {
  const { date: _date, time: _time, ...idea } = aPost({ status: "idea" });
  const other = { ...idea, id: "other" };
  expect(withIdea([other], idea)).toEqual([other, idea]);
  expect(withIdea([other, idea], { ...idea, title: "New words" })).toEqual([other, { ...idea, title: "New words" }]);
  expect(withIdea([other, idea], aPost())).toEqual([other]);
});
