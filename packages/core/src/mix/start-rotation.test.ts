import { expect, test } from "vitest";
import { InvariantError } from "../errors.ts";
import { startRotation } from "./start-rotation.ts";

const first = (count: number, weights: readonly number[]) => {
  const { next } = startRotation(weights);
  return Array.from({ length: count }, () => next());
};

test("equal weights take turns in their order", () => {
  expect(first(6, [1, 1, 1])).toEqual([0, 1, 2, 0, 1, 2]);
});

test("a heavy entry comes more often, the light ones between", () => {
  expect(first(8, [4, 2, 2])).toEqual([0, 1, 2, 0, 0, 1, 2, 0]);
});

test("one entry alone comes every time", () => {
  expect(first(3, [5])).toEqual([0, 0, 0]);
});

test("scaling all weights changes nothing", () => {
  expect(first(40, [30, 20, 10, 40])).toEqual(first(40, [3, 2, 1, 4]));
});

test("a million years of turns can be skipped", () => {
  const { next, skip } = startRotation([4, 2, 2]);
  skip(8 * 365_000_000 + 3);
  expect(Array.from({ length: 5 }, () => next())).toEqual([0, 0, 1, 2, 0]);
});

test.each([[[]], [[1, 0]], [[1, 2.5]], [[1, -1]]])("weights %j are refused", (weights) => {
  expect(() => startRotation(weights)).toThrow(InvariantError);
  expect(() => startRotation(weights)).toThrow(`expected whole weights above 0, got [${weights}]`);
});
