import * as fc from "fast-check";
import { expect, test } from "vitest";
import { startRotation } from "./start-rotation.ts";

const weights = fc.array(fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 1_000_000 })), {
  minLength: 2,
  maxLength: 8,
});

test("nobody is ever more than 1 − 1/(2k − 2) ahead or behind", () => {
  fc.assert(
    fc.property(weights, (list) => {
      const total = list.reduce((sum, weight) => sum + weight, 0);
      const bound = 1 - 1 / (2 * list.length - 2);
      const { next } = startRotation(list);
      const served = list.map(() => 0);
      let worst = 0;
      for (let step = 1; step <= 300; step += 1) {
        const index = next();
        served[index] = (served[index] ?? 0) + 1;
        for (const [entry, weight] of list.entries()) {
          worst = Math.max(worst, Math.abs((served[entry] ?? 0) - (step * weight) / total));
        }
      }
      expect(worst).toBeLessThanOrEqual(bound + 1e-9);
    }),
  );
});

test("an entry of a third or less never follows itself", () => {
  fc.assert(
    fc.property(weights, (list) => {
      const total = list.reduce((sum, weight) => sum + weight, 0);
      const { next } = startRotation(list);
      const order = Array.from({ length: 300 }, () => next());
      const repeated = order.filter(
        (entry, at) => at > 0 && order[at - 1] === entry && (list[entry] ?? 0) * 3 <= total,
      );
      expect(repeated).toEqual([]);
    }),
  );
});

test("skipping turns leads to where taking them would have led", () => {
  const fewOrMany = fc.oneof(fc.nat(50), fc.nat(20_000));
  const light = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(light, fc.nat(100), fewOrMany, fc.nat(50), (list, before, skipped, again) => {
      const walked = startRotation(list);
      const jumped = startRotation(list);
      for (let turn = 0; turn < before + skipped + again; turn += 1) walked.next();
      for (let turn = 0; turn < before; turn += 1) jumped.next();
      jumped.skip(skipped);
      jumped.skip(again);
      const order = ({ next }: { next: () => number }) => Array.from({ length: 60 }, () => next());
      expect(order(jumped)).toEqual(order(walked));
    }),
  );
});
