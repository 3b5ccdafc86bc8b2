import { expect, test } from "vitest";
import { aPost } from "../../../shared/testing/a-post.ts";
import { draftOf } from "../editor/post-draft.ts";
import { readCopied, writeCopied } from "./copied-posts.ts";

test("what was copied is read as it was, and other programs get the words", () => {
  const posts = [draftOf(aPost()), draftOf(aPost({ title: "", text: "Only text 🔥" }))];
  const copied = writeCopied(posts, "studio");
  expect(readCopied(copied, "studio")).toEqual({ ok: true, posts, unpicturedCount: 0 });
  expect(copied.text).toBe("Do I need a partner?\nNo. Half of the room comes alone.\n\nOnly text 🔥");
});

test("pictures come along within a workspace and stay behind on the way to another", () => {
  const media = [{ id: "0193a1f0-0000-7000-8000-000000000001", alt: "Two dancers" }];
  const [plain, pictured] = [draftOf(aPost()), draftOf(aPost({ media }))];
  const copied = writeCopied([plain, pictured], "studio");
  expect(readCopied(copied, "studio")).toEqual({ ok: true, posts: [plain, pictured], unpicturedCount: 0 });
  expect(readCopied(copied, "bakery")).toEqual({ ok: true, posts: [plain, plain], unpicturedCount: 1 });
});

test.each([
  ["nothing", { json: "", text: "" }],
  ["words of another program", { json: "", text: "Milk, eggs" }],
  ["no JSON", { json: "{", text: "" }],
  ["no posts", { json: '{"posts":[]}', text: "" }],
  ["a field that posts don't have", { json: '{"posts":[{"title":"x","__proto__":{"a":1}}]}', text: "" }],
  [
    "a day that does not exist",
    { json: JSON.stringify({ posts: [{ ...draftOf(aPost()), date: "2026-02-30" }] }), text: "" },
  ],
])("%s on the clipboard is not ours", (_what, clipboard) => {
  expect(readCopied(clipboard, "studio")).toEqual({ ok: false, code: "not-ours" });
});

test("five megabytes are too much, whether they are ours or not", () => {
  const long = "x".repeat(5_000_000);
  expect(readCopied({ json: JSON.stringify({ posts: [long] }), text: "" }, "studio")).toEqual({
    ok: false,
    code: "too-much",
  });
  expect(readCopied({ json: "", text: long }, "studio")).toEqual({ ok: false, code: "too-much" });
});
