import { expect, test } from "vitest";
import { sum, sumAscending } from "./sum.ts";

test("an ascending sum is the same however the numbers stand", () => {
  const numbers = [0.1, 0.2, 0.3, 0.7];
  expect(sumAscending(numbers)).toBe(sumAscending([...numbers].reverse()));
  expect(sum([0.3, 0.2, 0.1])).not.toBe(sum([0.1, 0.2, 0.3]));
});

test("none sums to nothing", () => {
  expect(sum([])).toBe(0);
  expect(sumAscending([])).toBe(0);
});
