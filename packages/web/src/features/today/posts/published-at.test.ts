import { expect, test } from "vitest";
import { aPost } from "../../../shared/testing/a-post.ts";
import { publishedAt } from "./published-at.ts";

const NOW = { date: "2026-12-09", time: "13:20", zone: "Europe/London" } as const;

test("a post whose hour has come went out at that hour", () => {
  const post = aPost({ date: "2026-12-09", time: "10:00", status: "ready" });
  expect(publishedAt(post, NOW)).toEqual({ ...post, status: "published" });
});

test("one that was posted ahead of its hour went out now", () => {
  const post = aPost({ date: "2026-12-10", time: "10:00", status: "ready" });
  expect(publishedAt(post, NOW)).toEqual({ ...post, status: "published", date: NOW.date, time: NOW.time });
});
