import { expect, test } from "vitest";
import { shareRange } from "./share-range.ts";

test("of few the range is wide, of many narrow, and it never leaves 0 to 1", () => {
  // Figures of Wilson's formula worked out by hand.
  expect(shareRange(9, 10)?.low).toBeCloseTo(0.5958, 3);
  expect(shareRange(9, 10)?.high).toBeCloseTo(0.9821, 3);
  expect(shareRange(900, 1000)?.low).toBeCloseTo(0.8799, 3);
  expect(shareRange(3, 3)).toMatchObject({ share: 1, high: 1 });
  expect(shareRange(0, 3)).toMatchObject({ share: 0, low: 0 });
  expect(shareRange(0, 0)).toBeNull();
});
