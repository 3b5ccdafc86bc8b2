import type { CalendarReply } from "@porchlight/api/contract";
import { expect, test } from "vitest";
import { aPost } from "../testing/a-post.ts";
import { aSlot } from "../testing/a-slot.ts";
import { type Shown, withIdeas, withPosts } from "./with-posts.ts";

const calendar: CalendarReply = {
  planId: null,
  planVersion: null,
  slots: [aSlot()],
  posts: [aPost()],
  findings: [],
  ruleSettings: {},
  rulesOff: [],
};
const december = { from: "2026-12-01", to: "2026-12-31" } as const;
const shown = (...posts: ReturnType<typeof aPost>[]): Shown[] => posts.map((post) => ({ postId: post.id, post }));

test("a changed post takes its old place, and the last of several changes counts", () => {
  const changed = aPost({ title: "Alone is fine" });
  expect(withPosts(calendar, december, shown(aPost({ title: "Between" }), changed))).toEqual({
    ...calendar,
    posts: [changed],
  });
});

test("a slot that a new post fills is no longer open", () => {
  const written = aPost({ id: "another", slotKey: aSlot().key });
  expect(withPosts(calendar, december, shown(written))).toEqual({ ...calendar, slots: [], posts: [aPost(), written] });
});

test("a deleted post is gone, and one that nobody had here stays away", () => {
  const gone = [aPost().id, "another"].map((postId) => ({ postId, post: undefined }));
  expect(withPosts(calendar, december, gone)).toEqual({ ...calendar, posts: [] });
});

test("a post that moves out of the range or off the calendar is gone there; one that moves in is there", () => {
  const { date: _date, time: _time, ...idea } = aPost({ status: "idea" });
  expect(withPosts(calendar, december, shown(aPost({ date: "2027-01-01" }))).posts).toEqual([]);
  expect(withPosts(calendar, december, shown(idea)).posts).toEqual([]);
  const newcomer = aPost({ id: "newcomer" });
  expect(withPosts({ ...calendar, posts: [] }, december, shown(newcomer)).posts).toEqual([newcomer]);
});

test("with nothing on its way it is the same calendar, not drawn anew", () => {
  expect(withPosts(calendar, december, [])).toBe(calendar);
});

test("a post without a day joins the ideas, and leaves them with a day or when it is deleted", () => {
  const { date: _date, time: _time, ...idea } = aPost({ status: "idea" });
  const other = { ...idea, id: "other" };
  const renamed = { ...idea, title: "New words" };
  expect(withIdeas([other], shown(idea))).toEqual([other, idea]);
  expect(withIdeas([other, idea], shown(renamed))).toEqual([other, renamed]);
  expect(withIdeas([other, idea], shown(aPost()))).toEqual([other]);
  expect(withIdeas([other, idea], [{ postId: "other", post: undefined }])).toEqual([idea]);
});
