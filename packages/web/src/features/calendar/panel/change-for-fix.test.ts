import { expect, test } from "vitest";
import { aPost } from "../../../shared/testing/a-post.ts";
import { changeForFix } from "./change-for-fix.ts";

test("what is taken off the calendar becomes an idea and gives its slot back", () => {
  const fix = { kind: "unschedule", postId: aPost().id } as const;
  expect(changeForFix(fix, aPost())).toEqual({ date: null, time: null, status: "idea" });
  expect(changeForFix(fix, aPost({ slotKey: "facebook-page/2026-12-09/1" }))).toEqual({
    date: null,
    time: null,
    status: "idea",
    slotKey: null,
  });
});

test("another kind of post is only another kind", () => {
  const fix = { kind: "change-category", postId: aPost().id, category: "educate" } as const;
  expect(changeForFix(fix, aPost())).toEqual({ category: "educate" });
});
