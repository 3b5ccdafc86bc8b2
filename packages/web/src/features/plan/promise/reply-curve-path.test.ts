import { expect, test } from "vitest";
import { curvePath, placeAt } from "./reply-curve-path.ts";

const size = { width: 445, height: 216 };

test("two days are the right end and everybody is the top; an eighth of an hour's square lies at a quarter", () => {
  expect(placeAt({ withinMinutes: 0, share: 0 }, size)).toEqual({ x: 44, y: 216 });
  expect(placeAt({ withinMinutes: 2880, share: 1 }, size)).toEqual({ x: 444, y: 16 });
  expect(placeAt({ withinMinutes: 720, share: 0.5 }, size)).toEqual({ x: 244, y: 116 });
});

test("what lies beyond two days ends at the right end", () => {
  expect(placeAt({ withinMinutes: 9999, share: 1 }, size)).toEqual({ x: 444, y: 16 });
});

test("a line begins with nobody at once; an area comes down to the ground", () => {
  const points = [{ withinMinutes: 720, share: 0.5 }];
  expect(curvePath(points, size)).toBe("M44 216L244 116");
  expect(curvePath(points, size, { isClosed: true })).toBe("M44 216L244 116L244 216Z");
});
