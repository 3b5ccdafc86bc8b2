import * as fc from "fast-check";
import { expect, test } from "vitest";
import { chooseOptions, type Option } from "./choose-options.ts";

const option: fc.Arbitrary<Option> = fc.record({
  minutes: fc.integer({ min: 0, max: 12 }),
  value: fc.integer({ min: -20, max: 40 }),
  starts: fc.integer({ min: 0, max: 1 }),
});
const groups = fc.array(fc.array(option, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
const limits = fc.record({ minutes: fc.integer({ min: -1, max: 40 }), starts: fc.integer({ min: 0, max: 2 }) });

type Sum = Option;

function everyChoice(of: readonly (readonly Option[])[]): Sum[] {
  return of.reduce<Sum[]>(
    (sums, group) =>
      sums.flatMap((sum) =>
        group.map(({ minutes, value, starts }) => ({
          minutes: sum.minutes + minutes,
          value: sum.value + value,
          starts: sum.starts + starts,
        })),
      ),
    [{ minutes: 0, value: 0, starts: 0 }],
  );
}

test("the choice is as good as the best of all choices, and takes no more minutes than the leanest of the best", () => {
  fc.assert(
    fc.property(groups, limits, (some, within) => {
      const possible = everyChoice(some).filter(
        ({ minutes, starts }) => within.minutes >= 0 && minutes <= within.minutes && starts <= within.starts,
      );
      const chosen = chooseOptions(some, within);
      if (possible.length === 0) {
        expect(chosen).toBeUndefined();
        return;
      }
      const best = Math.max(...possible.map(({ value }) => value));
      const leanest = Math.min(...possible.filter(({ value }) => value === best).map(({ minutes }) => minutes));
      const options = chosen?.options ?? [];
      expect(chosen?.value).toBe(best);
      expect(options.reduce((total, { value }) => total + value, 0)).toBe(best);
      expect(options.reduce((total, { minutes }) => total + minutes, 0)).toBe(leanest);
      expect(options.reduce((total, { starts }) => total + starts, 0)).toBeLessThanOrEqual(within.starts);
      options.forEach((each, index) => {
        expect(some[index]).toContain(each);
      });
    }),
    { numRuns: 400 },
  );
});

test("asked for more than a value, it makes the same choice where that is worth more, and else none", () => {
  fc.assert(
    fc.property(groups, limits, fc.integer({ min: -60, max: 160 }), (some, within, above) => {
      const chosen = chooseOptions(some, within);
      const isMore = chosen !== undefined && chosen.value > above;
      expect(chooseOptions(some, within, above)).toEqual(isMore ? chosen : undefined);
    }),
    { numRuns: 400 },
  );
});
