import { expect, test } from "vitest";
import { aPost } from "../../../shared/testing/a-post.ts";
import { joinPosts } from "./join-posts.ts";

test("posts of both are there once, in the newer of their versions", () => {
  const [older, newer] = [aPost({ id: "both", version: 1 }), aPost({ id: "both", version: 2, title: "Newer" })];
  const [here, there] = [aPost({ id: "here" }), aPost({ id: "there" })];
  expect(joinPosts([older, here], [newer, there])).toEqual([newer, here, there]);
  expect(joinPosts([newer, here], [older, there])).toEqual([newer, here, there]);
});
