import { expect, test } from "vitest";
import { drawLot } from "./draw-lot.ts";

test("lots lie between 0 and 1, evenly, and are the same for the same text", () => {
  const lots = Array.from({ length: 2000 }, (_, index) => drawLot(`facebook-page/2026-11-24/${index}`));
  expect(lots.every((lot) => lot >= 0 && lot < 1)).toBe(true);
  const tenths = Array.from({ length: 10 }, (_, tenth) => lots.filter((lot) => Math.floor(lot * 10) === tenth).length);
  expect(Math.min(...tenths)).toBeGreaterThan(140);
  expect(Math.max(...tenths)).toBeLessThan(260);
  expect(drawLot("a")).toBe(drawLot("a"));
  expect(drawLot("a")).not.toBe(drawLot("b"));
});
