import { expect, test } from "vitest";
import { subsetsOf } from "./subsets-of.ts";

test("every way to take two of three comes once, each in the order of the items", () => {
  expect(subsetsOf(["a", "b", "c"], 2)).toEqual([
    ["a", "b"],
    ["a", "c"],
    ["b", "c"],
  ]);
});

test("there is one way to take nothing, and none to take more than there is", () => {
  expect(subsetsOf([1, 2], 0)).toEqual([[]]);
  expect(subsetsOf([1, 2], 3)).toEqual([]);
});
