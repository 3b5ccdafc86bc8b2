import * as fc from "fast-check";
import { expect, test } from "vitest";
import { CATEGORIES_EXCLUDED } from "../facts/category-facts.ts";
import { CHANNELS, GOALS } from "../facts/vocabulary.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { someChannels, someStrategy } from "../testing/some-strategy.ts";
import { deriveMix } from "./derive-mix.ts";

const goals = fc
  .tuple(...GOALS.map(() => fc.nat(10)))
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return GOALS.map((goal, index) => ({ goal, share: (weights[index] ?? 0) / total })).filter(
      ({ share }) => share > 0,
    );
  });
const limit = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
const everywhere = someChannels(Object.fromEntries(CHANNELS.map((channel) => [channel, 1])));

test("shares sum to 1 everywhere and promotion keeps to the limit on each channel", () => {
  fc.assert(
    fc.property(goals, limit, (wanted, promoShareMax) => {
      const answers = someAnswers(promoShareMax === undefined ? {} : { limits: { promoShareMax } });
      const mix = deriveMix(someStrategy({ answers, goals: wanted, channels: everywhere }));
      for (const { categories } of [mix, ...mix.byChannel]) {
        expect(categories.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
        expect(categories.every(({ share }) => share >= 0)).toBe(true);
        const promote = categories.find(({ category }) => category === "promote");
        expect(promote?.share ?? 0).toBeLessThanOrEqual(Math.min(promoShareMax ?? 0.33, 0.33));
      }
    }),
  );
});

test("no channel is asked for what it has no room for", () => {
  fc.assert(
    fc.property(goals, (wanted) => {
      const { byChannel } = deriveMix(someStrategy({ goals: wanted, channels: everywhere }));
      const misplaced = byChannel.flatMap(({ channel, categories }) =>
        categories.filter(({ category }) => CATEGORIES_EXCLUDED[channel]?.value.includes(category)),
      );
      expect(misplaced).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
