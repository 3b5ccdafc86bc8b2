import { expect, test } from "vitest";
import { InvariantError } from "../errors.ts";
import { apportion } from "./apportion.ts";

const PARTIES = [1500, 1500, 900, 500, 500, 200];

test("one seat more takes none away where the largest remainder would", () => {
  expect(apportion(PARTIES, 25)).toEqual([8, 8, 4, 2, 2, 1]);
  expect(apportion(PARTIES, 26)).toEqual([8, 8, 5, 2, 2, 1]);
});

test("a tie goes to the earlier entry", () => {
  expect(apportion([1, 1, 1], 2)).toEqual([1, 1, 0]);
  expect(apportion([3, 1], 2)).toEqual([2, 0]);
});

test("a tie stays a tie when the weights are decimal fractions", () => {
  expect(apportion([0.3, 0.1], 2)).toEqual(apportion([3, 1], 2));
  expect(apportion([0.1 + 0.2, 0.1], 2)).toEqual(apportion([3, 1], 2));
});

test("very small weights beside very large ones keep their rank", () => {
  expect(apportion([1e-12, 1e12, 2e-12], 1)).toEqual([0, 1, 0]);
  expect(apportion([1e-300, 0, 2e-300], 3)).toEqual([1, 0, 2]);
});

test("a minimum is dealt out before anything else", () => {
  expect(apportion([90, 9, 1], 5, { minimum: [0, 1, 1] })).toEqual([3, 1, 1]);
  expect(apportion([90, 9, 0], 5, { minimum: [0, 0, 1] })).toEqual([4, 0, 1]);
});

test("a minimum that exceeds the total is met by weight", () => {
  expect(apportion([1, 5, 3], 2, { minimum: [1, 1, 1] })).toEqual([0, 1, 1]);
});

test("nothing to deal is dealt to nobody", () => {
  expect(apportion([1, 2], 0)).toEqual([0, 0]);
  expect(apportion([0, 0], 0)).toEqual([0, 0]);
  expect(apportion([], 0)).toEqual([]);
});

test("all weights 0 cannot take a total", () => {
  expect(() => apportion([0, 0], 3)).toThrow(InvariantError);
  expect(() => apportion([], 1)).toThrow(InvariantError);
});

test.each([
  [[-1, 2], 3],
  [[Number.NaN, 1], 3],
  [[Number.POSITIVE_INFINITY, 1], 3],
  [[1, 2], 2.5],
  [[1, 2], -1],
])("weights %j and total %d are refused", (weights, total) => {
  expect(() => apportion(weights, total)).toThrow(InvariantError);
});

test("a minimum must be a whole number of things", () => {
  expect(() => apportion([1, 2], 3, { minimum: [0.5, 0] })).toThrow(InvariantError);
});
