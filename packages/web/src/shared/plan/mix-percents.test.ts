import { expect, test } from "vitest";
import { mixPercents } from "./mix-percents.ts";

test("the percents of a mix add up to a hundred where each rounded alone would not", () => {
  const shares = [0.186, 0.166, 0.146, 0.136, 0.116, 0.106, 0.076, 0.068];
  const categories = (
    ["educate", "behind-the-scenes", "curate", "community", "ask", "help", "proof", "promote"] as const
  ).map((category, index) => ({ category, share: shares[index] ?? 0 }));
  const percents = mixPercents(categories).map(({ percent }) => percent);
  expect(shares.reduce((sum, share) => sum + Math.round(share * 100), 0)).toBe(103);
  expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
});

test("the largest comes first, and what has no share is left out", () => {
  expect(
    mixPercents([
      { category: "ask", share: 0 },
      { category: "help", share: 0.25 },
      { category: "educate", share: 0.75 },
    ]),
  ).toEqual([
    { category: "educate", percent: 75 },
    { category: "help", percent: 25 },
  ]);
  expect(mixPercents([])).toEqual([]);
});
