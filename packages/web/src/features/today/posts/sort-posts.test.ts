import type { Post } from "@porchlight/core";
import { expect, test } from "vitest";
import { aPost } from "../../../shared/testing/a-post.ts";
import { firstAskedDay, sortPosts } from "./sort-posts.ts";

const NOW = { date: "2026-12-08", time: "13:20", zone: "America/Chicago" } as const;

test("today's posts come by their hour, those that are out among them; others of these days are not asked about", () => {
  const { ofToday, missed } = sort([
    ofDay("late", { time: "18:00" }),
    ofDay("out", { time: "09:00", status: "published" }),
    ofDay("tomorrow", { date: "2026-12-09" }),
    ofDay("out before", { date: "2026-12-07", status: "published" }),
    idea(),
  ]);
  expect(ofToday).toEqual(["out", "late"]);
  expect(missed).toEqual([]);
});

test("what did not go out in the last seven days is missed, the last first, drafts too", () => {
  const { missed } = sort([
    ofDay("a week ago", { date: "2026-12-01" }),
    ofDay("longer ago", { date: "2026-11-30" }),
    ofDay("yesterday", { date: "2026-12-07", status: "draft" }),
  ]);
  expect(missed).toEqual(["yesterday", "a week ago"]);
});

test("a post of another zone stands on the day that it has here", () => {
  const there = { zone: "Pacific/Auckland", date: "2026-12-09", time: "08:00" } as const;
  expect(sort([ofDay("from afar", there)]).ofToday).toEqual(["from afar"]);
});

test("a pause that began earlier than a week ago keeps its posts asked about", () => {
  expect(firstAskedDay("2026-12-08", "2026-11-20")).toBe("2026-11-20");
  expect(firstAskedDay("2026-12-08", "2026-12-05")).toBe("2026-12-01");
  expect(firstAskedDay("2026-12-08", undefined)).toBe("2026-12-01");
});

function sort(posts: readonly Post[]) {
  const { ofToday, missed } = sortPosts(posts, { now: NOW, askedFrom: firstAskedDay(NOW.date, undefined) });
  return { ofToday: ofToday.map(({ post }) => post.id), missed: missed.map(({ post }) => post.id) };
}

function ofDay(id: string, changes: Partial<Post>): Post {
  return aPost({ id, status: "ready", date: NOW.date, time: "10:00", zone: NOW.zone, ...changes });
}

function idea(): Post {
  const { date: _, time: __, ...post } = aPost({ id: "idea", status: "idea" });
  return post;
}
