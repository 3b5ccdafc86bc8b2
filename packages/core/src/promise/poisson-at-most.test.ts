import { expect, test } from "vitest";
import { poissonAtMost } from "./poisson-at-most.ts";

test("small counts are the sum of their terms", () => {
  expect(poissonAtMost(0, 2)).toBeCloseTo(Math.exp(-2), 13);
  expect(poissonAtMost(2, 2)).toBeCloseTo(5 * Math.exp(-2), 13);
  expect(poissonAtMost(-1, 2)).toBe(0);
  expect(poissonAtMost(0, 0)).toBe(1);
});

test("large means keep their digits", () => {
  // A Poisson count of mean 10,000 is nearly normal with spread 100; 1/(3·√(2π)·100) corrects its skew at the mean.
  expect(poissonAtMost(10_000, 10_000)).toBeCloseTo(0.5 + 2 / 3 / (Math.sqrt(2 * Math.PI) * 100), 5);
  expect(poissonAtMost(20_000, 10_000)).toBe(1);
  expect(poissonAtMost(5_000, 10_000)).toBeLessThan(1e-300);
});
