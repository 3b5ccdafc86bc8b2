import * as fc from "fast-check";
import { expect, test } from "vitest";
import { placePromotions, WHOLE } from "./place-promotions.ts";

const slots = fc.array(
  fc.record({ isRunUp: fc.boolean(), isPinned: fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0) }),
  { minLength: 1, maxLength: 120 },
);
const seasons = fc.array(slots, { minLength: 1, maxLength: 4 });
const rates = fc.tuple(fc.integer({ min: 0, max: 330 }), fc.integer({ min: 0, max: 330 })).map(([a, b]) => ({
  share: Math.min(a, b) * (WHOLE / 1000),
  most: Math.max(a, b) * (WHOLE / 1000),
}));
const beginning = fc.integer({ min: 0, max: 669 }).map((thousandths) => thousandths * (WHOLE / 1000));

const input = fc.tuple(seasons, rates, beginning);

function placeAll(
  all: typeof seasons extends fc.Arbitrary<infer S> ? S : never,
  paid: { share: number; most: number },
  start: number,
) {
  let level = start;
  let count = 0;
  const promotions: boolean[] = [];
  const ends: { promoted: number; target: number; level: number }[] = [];
  for (const season of all) {
    count += season.length;
    const target = start + count * paid.share;
    const placed = placePromotions({ slots: season, rates: paid, level, target });
    promotions.push(...placed.isPromotion);
    level = placed.level;
    ends.push({ promoted: promotions.filter(Boolean).length, target, level });
  }
  return { promotions, ends };
}

test("any run of slots keeps to the most there may be, and no two promotions touch", () => {
  fc.assert(
    fc.property(input, fc.integer({ min: 2, max: 30 }), ([all, paid, start], length) => {
      const { promotions } = placeAll(all, paid, start);
      const most = Math.ceil((length * paid.most) / WHOLE);
      for (let from = 0; from + length <= promotions.length; from += 1) {
        expect(promotions.slice(from, from + length).filter(Boolean).length).toBeLessThanOrEqual(most);
      }
      expect(promotions.filter((is, index) => is && promotions[index + 1])).toEqual([]);
    }),
  );
});

test("no season spends more than its share has given so far", () => {
  fc.assert(
    fc.property(input, ([all, paid, start]) => {
      for (const { promoted, target, level } of placeAll(all, paid, start).ends) {
        expect(promoted).toBeLessThanOrEqual(Math.floor(target / WHOLE));
        expect(level).toBeLessThanOrEqual(target);
      }
    }),
  );
});

test("without events the promotions are a balanced word", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), rates, beginning, (count, paid, start) => {
      const plain = Array.from({ length: count }, () => ({ isRunUp: false, isPinned: false }));
      const { promotions } = placeAll([plain], paid, start);
      const expected = plain.map(
        (_, index) =>
          Math.floor((start + (index + 1) * paid.share) / WHOLE) > Math.floor((start + index * paid.share) / WHOLE),
      );
      expect(promotions).toEqual(expected);
    }),
  );
});

test("outside run-ups a channel never waits longer than twice its usual gap, but for what run-ups have spent", () => {
  fc.assert(
    fc.property(slots, rates, beginning, (season, paid, start) => {
      if (paid.share === 0) return;
      const { promotions } = placeAll([season], paid, start);
      const first = promotions.indexOf(true);
      const waited = first < 0 ? promotions.length : first;
      expect(waited).toBeLessThanOrEqual(Math.ceil((2 * (WHOLE - start)) / paid.share) + 1);
    }),
  );
});
