import { expect, test } from "vitest";
import { aPost } from "../../../shared/testing/a-post.ts";
import { pickedPosts } from "./picked-posts.ts";

test("of the picked posts those count that are there and that the filter shows", () => {
  const posts = [aPost({ id: "shown" }), aPost({ id: "hidden" })];
  const findPost = (postId: string) => posts.find(({ id }) => id === postId);
  const isShown = ({ id }: { id: string }) => id !== "hidden";
  expect(pickedPosts(["hidden", "gone", "shown"], { findPost, isShown })).toEqual([aPost({ id: "shown" })]);
});
