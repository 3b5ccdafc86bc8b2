import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyAnswers, STARTS_ON } from "../testing/any-answers.ts";
import { onWeekRing } from "../time/week-ring.ts";
import { meanAnswerWorth } from "./answer-worth.ts";
import { arrivalShares } from "./arrivals.ts";
import { gainBeside, gainsBeside } from "./gains-beside.ts";
import { tabulateGapWorths, worthOfQuarters } from "./gap-worths.ts";
import { listCheckPatterns } from "./list-check-patterns.ts";
import { listResponders } from "./responders.ts";

test("every check lies in its person's hours with room to spare, on quarter hours, fewest checks first", {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(anyAnswers(), (answers) => {
      const clock = { businessZone: answers.business.zone, startsOn: STARTS_ON };
      const responders = listResponders({ ...answers, ...clock });
      const patterns = listCheckPatterns(responders, arrivalShares(answers.audience, clock));
      const counts = patterns.map(({ checks }) => checks.length);
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
      for (const { checks, dayShare } of patterns) {
        expect(dayShare).toBeGreaterThan(0);
        expect(dayShare).toBeLessThanOrEqual(1);
        for (const check of checks) {
          expect(check.minuteOfWeek % 15).toBe(0);
          const responder = responders.find(({ person }) => person.name === check.person);
          const isThere = responder?.windows.some(({ dayIndexes, fromMinute, lengthMinutes }) =>
            dayIndexes.some((day) => {
              const opens = day * 1440 + fromMinute + responder.shiftMinutes;
              return onWeekRing(check.minuteOfWeek - opens) <= lengthMinutes - 15;
            }),
          );
          expect(isThere).toBe(true);
        }
      }
    }),
    { numRuns: 25 },
  );
});

test("the table of gaps says the same as going through the week", () => {
  const arrivals = arrivalShares([{ label: "Here", zone: "Asia/Kolkata", share: 1 }], {
    businessZone: "Europe/London",
    startsOn: STARTS_ON,
  });
  const worthOfGap = tabulateGapWorths(arrivals, 4);
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 671 }), { minLength: 1, maxLength: 20 }), (quarters) => {
      const ascending = [...quarters].sort((a, b) => a - b);
      const checks = quarters.map((quarter) => ({ minuteOfWeek: quarter * 15 }));
      const expected = meanAnswerWorth(checks, { arrivals, halfLifeHours: 4 });
      expect(worthOfQuarters(ascending, worthOfGap)).toBeCloseTo(expected, 10);
    }),
    { numRuns: 100 },
  );
});

test("what an addition gains is the difference that it makes to the week", () => {
  const arrivals = arrivalShares([{ label: "Here", zone: "America/Chicago", share: 1 }], {
    businessZone: "Europe/London",
    startsOn: STARTS_ON,
  });
  const worthOfGap = tabulateGapWorths(arrivals, 4);
  const ascending = (a: number, b: number) => a - b;
  const quarters = fc
    .uniqueArray(fc.integer({ min: 0, max: 671 }), { maxLength: 12 })
    .map((each) => each.sort(ascending));
  const days = fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 });
  const count = fc.integer({ min: 1, max: 96 });
  fc.assert(
    fc.property(quarters, days, fc.integer({ min: 0, max: 95 }), count, (placed, dayIndexes, first, timesCount) => {
      const firstQuarters = dayIndexes.map((day) => day * 96 + first);
      const worths = Array.from({ length: timesCount }, (_, offset) => worthOfGap(first + offset));
      const times = { firstQuarters, worths };
      const differences = worths.map((_, offset) => {
        const more = firstQuarters.map((quarter) => (quarter + offset) % 672);
        const together = [...new Set([...placed, ...more])].sort(ascending);
        return worthOfQuarters(together, worthOfGap) - worthOfQuarters(placed, worthOfGap);
      });
      for (const [offset, gain] of gainsBeside(placed, times, worthOfGap).entries()) {
        expect(gain).toBeCloseTo(differences[offset] ?? Number.NaN, 10);
        if (placed.length > 0) expect(gainBeside(placed, { of: times, offset }, worthOfGap)).toBe(gain);
      }
    }),
    { numRuns: 300 },
  );
});
