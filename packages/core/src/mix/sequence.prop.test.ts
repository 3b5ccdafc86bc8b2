import * as fc from "fast-check";
import { expect, test } from "vitest";
import { CATEGORIES, type Category } from "../facts/vocabulary.ts";
import { sequence } from "./sequence.ts";

const counts = fc.tuple(...CATEGORIES.map(() => fc.nat(20))).map((list) => {
  const byCategory: Partial<Record<Category, number>> = {};
  for (const [index, category] of CATEGORIES.entries()) byCategory[category] = list[index] ?? 0;
  return byCategory;
});
const phase = fc.nat(40);
const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);

test("each category comes exactly as often as it was counted", () => {
  fc.assert(
    fc.property(counts, phase, (wanted, shift) => {
      const order = sequence(wanted, { phase: shift });
      const found = CATEGORIES.map((category) => order.filter((each) => each === category).length);
      expect(found).toEqual(CATEGORIES.map((category) => wanted[category] ?? 0));
    }),
  );
});

test("promotion keeps its gaps, is never first, and never twice in a row up to a half", () => {
  fc.assert(
    fc.property(counts, phase, (wanted, shift) => {
      const order = sequence(wanted, { phase: shift });
      const promoCount = wanted.promote ?? 0;
      if (promoCount === 0 || promoCount === order.length) return;
      const positions = order.flatMap((category, index) => (category === "promote" ? [index] : []));
      const gaps = positions.slice(1).map((position, index) => position - (positions[index] ?? 0));
      expect(positions[0]).toBeGreaterThan(0);
      for (const gap of gaps) {
        expect(gap).toBeGreaterThanOrEqual(Math.floor(order.length / promoCount));
        expect(gap).toBeLessThanOrEqual(Math.ceil(order.length / promoCount));
      }
      if (promoCount * 2 <= order.length) expect(gaps.every((gap) => gap > 1)).toBe(true);
    }),
  );
});

test("the rest stays within the bound of an even order at every prefix", () => {
  fc.assert(
    fc.property(counts, (wanted) => {
      const rest = sequence({ ...wanted, promote: 0 });
      const used = CATEGORIES.filter((category) => category !== "promote" && (wanted[category] ?? 0) > 0);
      if (used.length < 2) return;
      const bound = 1 - 1 / (2 * used.length - 2);
      const deviations = used.flatMap((category) => {
        const share = (wanted[category] ?? 0) / rest.length;
        return rest.map((_, index) => {
          const count = rest.slice(0, index + 1).filter((each) => each === category).length;
          return Math.abs(count - (index + 1) * share);
        });
      });
      expect(Math.max(...deviations)).toBeLessThanOrEqual(bound + 1e-9);
    }),
    { numRuns: 50 },
  );
});

test("a category of a third or less never follows itself", () => {
  fc.assert(
    fc.property(counts, phase, (wanted, shift) => {
      const order = sequence(wanted, { phase: shift });
      const restLength = sum(Object.values({ ...wanted, promote: 0 }));
      const repeated = order.filter(
        (category, index) =>
          category !== "promote" && order[index - 1] === category && (wanted[category] ?? 0) * 3 <= restLength,
      );
      expect(repeated).toEqual([]);
    }),
  );
});
