import { expect, test } from "vitest";
import { aPost } from "../../testing/a-post.ts";
import { checkedFor } from "../../testing/checked.ts";

const found = (text: string, changes: Parameters<typeof aPost>[0] = {}) =>
  checkedFor("no-next-step", { slots: [], posts: [aPost({ category: "promote", status: "ready", text, ...changes })] });

test("a promotion that names nothing to do is a hint once it is ready", () => {
  expect(found("Our best course yet.")).toEqual([
    {
      code: "no-next-step",
      severity: "hint",
      where: { from: "2026-11-24", to: "2026-11-24", postIds: ["post-1"] },
      facts: { date: "2026-11-24" },
      fixes: [],
    },
  ]);
  expect(found("Our best course yet.", { status: "draft" })).toEqual([]);
});

test.each([
  "Book at studio.example",
  "https://studio.example",
  "Doors open at 7.",
  "Ask @pasodoble.",
  "Who is coming?",
  "الدورة في ٣ مارس",
])("“%s” says what to do next", (text) => {
  expect(found(text)).toEqual([]);
});

test("every channel has to name it", () => {
  const variants = { x: { text: "Our best course yet." } };
  expect(found("Book at studio.example", { channels: ["blog", "x"], variants })).toHaveLength(1);
});

test("other kinds of posts, what has no words, and what went out are other matters", () => {
  expect(found("How to turn.", { category: "educate" })).toEqual([]);
  expect(found("")).toEqual([]);
  expect(found("Our best course yet.", { status: "published" })).toEqual([]);
});
