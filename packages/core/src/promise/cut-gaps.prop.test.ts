import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cutGaps } from "./cut-gaps.ts";

const RING = 1000;

/** The measure of a ring whose points are these: the sum over the gaps from each to the next. */
function measureRing(points: readonly number[], measure: (from: number, to: number) => number): number {
  const sorted = [...new Set(points)].sort((a, b) => a - b);
  return sorted.reduce((total, point, index) => {
    const before = sorted[index - 1] ?? (sorted.at(-1) ?? point) - RING;
    return total + measure(before, point);
  }, 0);
}

const minutes = (most: number) => fc.uniqueArray(fc.nat(RING - 1), { minLength: 1, maxLength: most });

test("what further points change is what measuring the whole ring again says", () => {
  const square = (from: number, to: number) => (to - from) ** 2;
  fc.assert(
    fc.property(minutes(6), minutes(6), fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (some, more, takes) => {
      const placed = [...some].sort((a, b) => a - b);
      const points = [...more].sort((a, b) => a - b);
      const indexes = points.map((_, index) => index).filter((index) => takes[index]);
      const chosen = indexes.map((index) => points[index] ?? 0);
      const change = cutGaps(placed, points, RING)(indexes, square);
      expect(change).toBe(measureRing([...placed, ...chosen], square) - measureRing(placed, square));
    }),
    { numRuns: 300 },
  );
});

test("no further points change nothing", () => {
  expect(cutGaps([10, 500], [100], RING)([], (from, to) => (to - from) ** 2)).toBe(0);
});
