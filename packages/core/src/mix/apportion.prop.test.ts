import * as fc from "fast-check";
import { expect, test } from "vitest";
import { apportion } from "./apportion.ts";

const weights = fc.array(fc.oneof(fc.nat(1000), fc.double({ min: 0, max: 1, noNaN: true })), {
  minLength: 1,
  maxLength: 8,
});
const withWeight = weights.filter((list) => list.some((weight) => weight > 0));
const minimum = fc.array(fc.nat(2), { maxLength: 8 });

test("the parts sum to the total and a weight of 0 gets nothing beyond its minimum", () => {
  fc.assert(
    fc.property(withWeight, fc.nat(60), minimum, (list, total, least) => {
      const dealt = apportion(list, total, { minimum: least });
      expect(dealt.reduce((sum, count) => sum + count, 0)).toBe(total);
      for (const [index, count] of dealt.entries()) {
        if (list[index] === 0) expect(count).toBeLessThanOrEqual(least[index] ?? 0);
      }
    }),
  );
});

test("a bigger total never takes anything away", () => {
  fc.assert(
    fc.property(withWeight, fc.nat(60), minimum, (list, total, least) => {
      const before = apportion(list, total, { minimum: least });
      const after = apportion(list, total + 1, { minimum: least });
      expect(after.every((count, index) => count >= (before[index] ?? 0))).toBe(true);
    }),
  );
});

test("only the ratio of the weights counts", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 }),
      fc.nat(60),
      (list, total) => {
        const tenths = list.map((weight) => weight / 10);
        expect(apportion(tenths, total)).toEqual(apportion(list, total));
      },
    ),
  );
});

test("a minimum is met whenever the total reaches that far", () => {
  fc.assert(
    fc.property(withWeight, minimum, fc.nat(30), (list, least, more) => {
      const wanted = list.map((_, index) => least[index] ?? 0);
      const total = wanted.reduce((sum, count) => sum + count, 0) + more;
      const dealt = apportion(list, total, { minimum: wanted });
      expect(dealt.every((count, index) => count >= (wanted[index] ?? 0))).toBe(true);
    }),
  );
});

test("no entry of more weight gets less", () => {
  fc.assert(
    fc.property(withWeight, fc.nat(60), (list, total) => {
      const dealt = apportion(list, total);
      for (const [a, weightA] of list.entries()) {
        for (const [b, weightB] of list.entries()) {
          if (weightA > weightB * 1.001) expect(dealt[a] ?? 0).toBeGreaterThanOrEqual(dealt[b] ?? 0);
        }
      }
    }),
  );
});
