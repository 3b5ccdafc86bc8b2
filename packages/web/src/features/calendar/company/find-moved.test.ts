import { expect, test } from "vitest";
import { aPost } from "../../../shared/testing/a-post.ts";
import { findMoved, placesOf } from "./find-moved.ts";

const before = placesOf([
  aPost({ id: "a", date: "2026-12-09", time: "10:00" }),
  aPost({ id: "b", date: "2026-12-09", time: "11:00" }),
]);

test("a post on another day or at another hour has moved", () => {
  const posts = [
    aPost({ id: "a", date: "2026-12-10", time: "10:00" }),
    aPost({ id: "b", date: "2026-12-09", time: "11:30" }),
  ];
  expect(findMoved(before, posts)).toEqual(["a", "b"]);
});

test("one that is new or says something else has not", () => {
  const posts = [
    aPost({ id: "a", date: "2026-12-09", time: "10:00", title: "Other words" }),
    aPost({ id: "c", date: "2026-12-10", time: "10:00" }),
  ];
  expect(findMoved(before, posts)).toEqual([]);
});
