import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyAnswers, STARTS_ON } from "../testing/any-answers.ts";
import { arrivalShares } from "./arrivals.ts";
import { bestStarts } from "./best-starts.ts";
import { tabulateGapWorths, worthOfQuarters } from "./gap-worths.ts";
import { listWindowTimes, type PlacedTime, quartersIn, roomAfter, type WindowTimes } from "./placed-time.ts";
import { listResponders } from "./responders.ts";

/** Windows of no more places than these are tried at every one of them. */
const PLACES_MAX = 16;

/** Every set of one time of each window, of one window the earlier first. */
function everySet(windows: readonly WindowTimes[], before: readonly PlacedTime[] = []): (readonly PlacedTime[])[] {
  const [window, ...others] = windows;
  if (!window) return [before];
  const hasRoom = roomAfter(before, window);
  return window.places.filter(hasRoom).flatMap((place) => everySet(others, [...before, place]));
}

test("the first start is the best set there is, and none of those left out by a bound is better", {
  timeout: 60_000,
}, () => {
  const seen = { starts: 0, sets: 0 };
  fc.assert(
    fc.property(
      anyAnswers({ people: 2, channels: 1 }),
      fc.integer({ min: 2, max: 3 }),
      fc.nat(),
      (answers, count, pick) => {
        const clock = { businessZone: answers.business.zone, startsOn: STARTS_ON };
        const worthsAt = tabulateGapWorths(arrivalShares(answers.audience, clock), 4);
        const windows = listResponders({ ...answers, ...clock })
          .flatMap((responder) => listWindowTimes(responder, worthsAt))
          .filter(({ places }) => places.length <= PLACES_MAX);
        fc.pre(windows.length > 0);
        const chosen = Array.from({ length: count }, (_, index) => windows[(pick + index) % windows.length]).filter(
          (window) => window !== undefined,
        );
        const sets = everySet(chosen);
        fc.pre(sets.length > 0);
        const worthOf = (times: readonly PlacedTime[]) => worthOfQuarters(quartersIn(times), worthsAt);
        const worths = bestStarts(chosen, worthsAt).map(worthOf);
        expect(worths[0]).toBeCloseTo(Math.max(...sets.map(worthOf)), 10);
        seen.starts += 1;
        seen.sets += sets.length;
      },
    ),
    { numRuns: 60 },
  );
  expect(seen.starts).toBe(60);
  expect(seen.sets).toBeGreaterThan(2_000);
});
