import { expect, test } from "vitest";
import { poissonAtMost, poissonMoreThan } from "./poisson-at-most.ts";

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

test("more than a count is what at most that count leaves over, and small chances keep their digits", () => {
  for (const [count, mean] of [
    [0, 2],
    [2, 2],
    [7, 3.5],
    [3, 12],
  ] as const) {
    expect(poissonMoreThan(count, mean)).toBeCloseTo(1 - poissonAtMost(count, mean), 13);
  }
  expect(poissonMoreThan(-1, 2)).toBe(1);
  expect(poissonMoreThan(3, 0)).toBe(0);
  // The first term and the next two, as each is small beside the one before.
  const first = (Math.exp(-0.01) * 0.01 ** 8) / 40_320;
  expect(poissonMoreThan(7, 0.01) / first).toBeCloseTo(1 + 0.01 / 9 + 0.01 ** 2 / 90, 8);
});

test("from twenty on, where factorials come from a series, every digit still is that of the summed terms", () => {
  for (const mean of [19.5, 25, 60]) {
    for (const count of [19, 20, 21, 24, 30, 59, 75]) {
      let term = Math.exp(-mean);
      let atMost = 0;
      for (let index = 0; index <= count; index += 1) {
        atMost += term;
        term *= mean / (index + 1);
      }
      expect(poissonAtMost(count, mean) / atMost).toBeCloseTo(1, 11);
    }
  }
});
