import { expect, test } from "vitest";
import { aPost } from "../../../../shared/testing/a-post.ts";
import { draftOf } from "../post-draft.ts";
import { bringBack } from "./bring-back.ts";

test("words, link and pictures come back; day, channels and how far it is stay", () => {
  const now = draftOf(aPost({ title: "New", text: "New text", notes: "Gone then", status: "ready" }));
  const older = aPost({ title: "Old", text: "Old text", date: "2026-01-01", media: [{ id: "a", alt: "A stove" }] });
  expect(bringBack(now, older)).toEqual({
    ...draftOf(aPost({ title: "Old", text: "Old text", status: "ready" })),
    media: [{ id: "a", alt: "A stove" }],
  });
});
