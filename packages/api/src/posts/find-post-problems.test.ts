import { POST_STATUSES, type Post } from "@porchlight/core";
import { describe, expect, test } from "vitest";
import { problemWords } from "../http/problem-words.ts";
import { aPost } from "../testing/a-post.ts";
import { findPostProblems } from "./find-post-problems.ts";

const stored = (parts: Partial<Post> = {}): Post => ({
  ...aPost({ date: "2026-11-23", time: "09:30" }),
  id: "0198f3a4-7c1e-7000-8000-000000000001",
  version: 1,
  ...parts,
});
const codesOf = (post: Parameters<typeof findPostProblems>[0], before?: Post): string[] =>
  findPostProblems(post, before).map(({ code }) => code);

test("a sound post has none, on the calendar or off it", () => {
  expect(findPostProblems(aPost())).toEqual([]);
  expect(findPostProblems(stored(), stored())).toEqual([]);
});

test("words on one channel alone are words", () => {
  const post = aPost({ status: "ready", title: "", text: "", variants: { "facebook-page": { text: "Come in." } } });
  expect(findPostProblems(post)).toEqual([]);
});

describe("steps of the status", () => {
  const steps = POST_STATUSES.flatMap((from) => POST_STATUSES.map((to) => [from, to] as const));
  const refused = ["idea published", "published idea"];
  test.each(steps)("from %s to %s", (from, to) => {
    const codes = codesOf(stored({ status: to }), stored({ status: from }));
    expect(codes).toEqual(refused.includes(`${from} ${to}`) ? ["status-step"] : []);
  });

  test("a new post may have any", () => {
    for (const status of POST_STATUSES) expect(codesOf(stored({ status }))).toEqual([]);
  });
});

test("every problem has words without gaps", () => {
  const words = problemWords();
  const before = stored({ status: "published" });
  const post = stored({
    status: "published",
    title: "",
    text: "",
    channels: ["x", "x"],
    slotKey: "tiktok/2026-11-23/1",
    variants: { instagram: { text: "" } },
    zone: "Europe/London",
  });
  const details = findPostProblems(post, before).map(({ key, facts }) => words(key, facts));
  expect(details).toEqual([
    "Write a title or a text before the post is published.",
    "X is listed more than once.",
    "There is a text for Instagram, where the post does not go.",
    "The slot belongs to TikTok, where the post does not go.",
    'It went out already. To put it elsewhere, take "published" back first.',
  ]);
});
