import type { Post } from "@porchlight/core";
import { expect, test } from "vitest";
import { aPost } from "../../../shared/testing/a-post.ts";
import { wishesForFix } from "./wishes-for-fix.ts";

const findNone = () => undefined;
const changesOf = (fix: Parameters<typeof wishesForFix>[0]["fix"], post: Post) =>
  wishesForFix({ fix, post, findPost: findNone }).map((wish) => wish.kind === "change" && wish.change);

test("what is taken off the calendar becomes an idea and gives its slot back", () => {
  const fix = { kind: "unschedule", postId: aPost().id } as const;
  expect(changesOf(fix, aPost())).toEqual([{ date: null, time: null, status: "idea" }]);
  expect(changesOf(fix, aPost({ slotKey: "facebook-page/2026-12-09/1" }))).toEqual([
    { date: null, time: null, status: "idea", slotKey: null },
  ]);
});

test("another kind of post is only another kind", () => {
  const fix = { kind: "change-category", postId: aPost().id, category: "educate" } as const;
  expect(changesOf(fix, aPost())).toEqual([{ category: "educate" }]);
});

test("a swap changes both posts at once, and nothing once the other is gone", () => {
  const post = aPost({ date: "2026-12-09", time: "09:00" });
  const other = aPost({ id: "other", date: "2026-12-11", time: "12:00" });
  const fix = { kind: "swap", postId: post.id, withPostId: "other", date: "2026-12-11", time: "12:00" } as const;
  expect(wishesForFix({ fix, post, findPost: () => other })).toEqual([
    { kind: "change", post, change: { date: "2026-12-11", time: "12:00" } },
    { kind: "change", post: other, change: { date: "2026-12-09", time: "09:00" } },
  ]);
  expect(wishesForFix({ fix, post, findPost: findNone })).toEqual([]);
});

test("a split takes a channel off a post and writes one for it", () => {
  const post = aPost({ channels: ["facebook-page", "x"], date: "2026-12-09", time: "09:00" });
  const place = { date: "2026-12-10", time: "10:00" } as const;
  const fix = { kind: "split", postId: post.id, channel: "x", ...place, asDraft: false } as const;
  expect(wishesForFix({ fix, post, findPost: findNone })).toMatchObject([
    { kind: "change", post, change: { channels: ["facebook-page"] } },
    { kind: "create", post: { channels: ["x"], text: post.text, ...place } },
  ]);
});

test("whoever has room gets the post, and those that go with it as far as they are still there", () => {
  const post = aPost({ author: "Ana" });
  const other = aPost({ id: "other", author: "Ana" });
  const fix = {
    kind: "assign-to",
    postId: post.id,
    date: "2026-12-09",
    otherPostIds: ["other", "gone"],
    count: 3,
  } as const;
  const findPost = (id: string) => (id === "other" ? other : undefined);
  expect(wishesForFix({ fix: { ...fix, person: "Ben" }, post, findPost })).toEqual([
    { kind: "change", post, change: { author: "Ben" } },
    { kind: "change", post: other, change: { author: "Ben" } },
  ]);
});
