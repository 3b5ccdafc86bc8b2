import { expect, test } from "vitest";
import { measureMix } from "./measure-mix.ts";

test("posts are counted by what they are for", () => {
  const mix = measureMix([{ category: "help" }, { category: "promote" }, { category: "help" }, { category: "ask" }]);
  expect(mix.count).toBe(4);
  expect(mix.promoShare).toBe(0.25);
  expect(mix.categories.filter(({ count }) => count > 0)).toEqual([
    { category: "ask", count: 1, share: 0.25 },
    { category: "help", count: 2, share: 0.5 },
    { category: "promote", count: 1, share: 0.25 },
  ]);
});

test("of nothing every share is 0", () => {
  const mix = measureMix([]);
  expect([mix.count, mix.promoShare]).toEqual([0, 0]);
  expect(mix.categories.map(({ share }) => share)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
});
