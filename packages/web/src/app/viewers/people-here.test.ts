import { expect, test } from "vitest";
import { peopleHere } from "./people-here.ts";

/** A window of a browser that is told by a letter. */
const pageOf = (browser: string, window: string) => `${browser.repeat(16)}-${window}`;

test("the windows of a name are one person, with the post that one of them has open", () => {
  const viewers = [
    { page: pageOf("a", "one"), name: "Ben", postId: "post-1" },
    { page: pageOf("b", "two"), name: "Ana" },
    { page: pageOf("c", "three"), name: "Ben" },
  ];
  expect(peopleHere(viewers, "")).toEqual([
    { key: "Ben", name: "Ben", postId: "post-1" },
    { key: "Ana", name: "Ana", postId: undefined },
  ]);
});

test("without a name each browser is somebody, whichever windows it has open", () => {
  const viewers = [
    { page: pageOf("a", "one") },
    { page: pageOf("b", "two"), postId: "post-1" },
    { page: pageOf("b", "three") },
  ];
  expect(peopleHere(viewers, "").map(({ postId }) => postId)).toEqual([undefined, "post-1"]);
});

test("whoever has one's own name is oneself on another machine", () => {
  const viewers = [{ page: pageOf("a", "one"), name: "Ana" }, { page: pageOf("b", "two") }];
  expect(peopleHere(viewers, "Ana").map(({ name }) => name)).toEqual([""]);
});
