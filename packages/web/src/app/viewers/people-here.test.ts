import { expect, test } from "vitest";
import { peopleHere } from "./people-here.ts";

test("the windows of a name are one person, with the post that one of them has open", () => {
  expect(
    peopleHere(
      [
        { page: "one", name: "Ben", postId: "post-1" },
        { page: "two", name: "Ana" },
        { page: "three", name: "Ben" },
      ],
      "",
    ),
  ).toEqual([
    { key: "Ben", name: "Ben", postId: "post-1" },
    { key: "Ana", name: "Ana", postId: undefined },
  ]);
});

test("without a name each window is somebody", () => {
  expect(peopleHere([{ page: "one" }, { page: "two" }], "").map(({ key }) => key)).toEqual(["one", "two"]);
});

test("another window of one's own is nobody else", () => {
  expect(peopleHere([{ page: "one", name: "Ana" }, { page: "two" }], "Ana").map(({ key }) => key)).toEqual(["two"]);
});
