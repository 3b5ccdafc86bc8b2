import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyWeeklyHours } from "../testing/any-answers.ts";
import { WEEKDAYS, type Weekday } from "../time/iso-date.ts";
import { type LocalTime, timeAtMinute } from "../time/local-time.ts";
import { forecastReplies } from "./forecast-replies.ts";
import { openingHoursOf } from "./opening-hours.ts";
import { replyWaits, shareWaitingAtMost, waitMinutesAtLevel } from "./reply-waits.ts";

const WEEK = 10_080;

type CheckTime = { readonly day: Weekday; readonly time: LocalTime };

const checkMinute = fc.nat(WEEK - 1);
const checkMinutes = fc.array(checkMinute, { minLength: 1, maxLength: 20 });
const spans = fc.array(fc.nat(3 * 1440), { minLength: 1, maxLength: 6 });
const delay = fc.nat(90);

function checkAt(minute: number): CheckTime {
  return { day: WEEKDAYS[Math.floor(minute / 1440)] ?? "mo", time: timeAtMinute(minute % 1440) };
}

/** The wait of a message that arrives in the middle of each minute of the week, counted minute by minute. */
function countWaits(checks: readonly number[], isOpen: (minute: number) => boolean): number[] {
  const isCheck = new Set(checks);
  const waits = new Array<number>(WEEK).fill(0);
  let openToCheck = 0;
  // Twice round, backwards, so that the end of the week knows the check after it.
  for (let minute = 2 * WEEK - 1; minute >= 0; minute -= 1) {
    const ringMinute = minute % WEEK;
    if (isCheck.has((ringMinute + 1) % WEEK)) openToCheck = 0;
    const open = isOpen(ringMinute) ? 1 : 0;
    waits[ringMinute] = openToCheck + open / 2;
    openToCheck += open;
  }
  return waits;
}

function shareOf(waits: readonly number[], withinMinutes: number): number {
  return waits.filter((wait) => wait <= withinMinutes).length / WEEK;
}

test("the formulas give what counting every minute of the week gives, on both clocks", () => {
  fc.assert(
    fc.property(
      checkMinutes,
      spans,
      delay,
      fc.option(anyWeeklyHours),
      (minutes, withinMinutes, delayMinutes, hours) => {
        const checks = minutes.map(checkAt);
        const opening = hours === null ? undefined : openingHoursOf(hours);
        const clock = hours === null ? {} : { clock: "working" as const, workingHours: hours };
        const forecast = forecastReplies({ checks, delayMinutes, withinMinutes, ...clock });
        const waits = countWaits(
          minutes,
          (minute) => opening?.spans.some(({ from, to }) => from <= minute && minute < to) ?? true,
        );
        expect(forecast.shares).toEqual(
          withinMinutes.map((span) => expect.closeTo(shareOf(waits, span - delayMinutes), 9)),
        );
        const mean = waits.reduce((sum, wait) => sum + wait, 0) / WEEK + delayMinutes;
        expect(forecast.meanMinutes).toBeCloseTo(mean, 6);
        expect(forecast.worstMinutes).toBeCloseTo(Math.max(...waits) + delayMinutes, -1);
      },
    ),
    { numRuns: 40 },
  );
});

test("under load the formulas give what adding up every minute's chances gives", () => {
  const load = fc.record({
    messagesPerWeek: fc.integer({ min: 0, max: 150 }),
    minutesPerMessage: fc.integer({ min: 1, max: 30 }),
  });
  fc.assert(
    fc.property(checkMinutes, fc.nat(2000), load, (minutes, span, { messagesPerWeek, minutesPerMessage }) => {
      const forecast = forecastReplies({
        checks: minutes.map(checkAt),
        withinMinutes: [span],
        load: { messagesPerWeek, minutesPerMessage },
      });
      // Run backwards, the time since the last check is a wait for the next.
      const sinceCheck = countWaits(
        minutes.map((minute) => (WEEK - minute) % WEEK),
        () => true,
      ).reverse();
      const waits = countWaits(minutes, () => true);
      const chances = waits.map((wait, minute) =>
        poissonSum(
          Math.floor((span - wait) / minutesPerMessage) - 1,
          (messagesPerWeek / WEEK) * (sinceCheck[minute] ?? 0),
        ),
      );
      // Middles of minutes stand for the whole minute, so the sum is as rough as the chance changes within one.
      expect(
        Math.abs((forecast.shares[0] ?? 0) - chances.reduce((sum, chance) => sum + chance, 0) / WEEK),
      ).toBeLessThan(0.01);
    }),
    { numRuns: 30 },
  );
});

test("more time never answers fewer, and a check more never lowers a share", () => {
  fc.assert(
    fc.property(checkMinutes, checkMinute, spans, fc.option(anyWeeklyHours), (minutes, extra, withinMinutes, hours) => {
      const ascending = withinMinutes.toSorted((a, b) => a - b);
      const clock = hours === null ? {} : { clock: "working" as const, workingHours: hours };
      const sharesWith = (checks: readonly number[]) =>
        forecastReplies({ checks: checks.map(checkAt), withinMinutes: ascending, ...clock }).shares;
      const before = sharesWith(minutes);
      const after = sharesWith([...minutes, extra]);
      expect(before).toEqual(before.toSorted((a, b) => a - b));
      for (const [index, share] of after.entries()) expect(share).toBeGreaterThanOrEqual((before[index] ?? 1) - 1e-12);
    }),
    { numRuns: 100 },
  );
});

test("the wait at a level is the shortest one that reaches it", () => {
  const level = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
  fc.assert(
    fc.property(checkMinutes, level, fc.option(anyWeeklyHours), (minutes, share, hours) => {
      const waits = replyWaits(minutes, hours === null ? undefined : openingHoursOf(hours).spans);
      const minutesNeeded = waitMinutesAtLevel(waits, share) ?? Number.NaN;
      expect(shareWaitingAtMost(waits, minutesNeeded)).toBeGreaterThanOrEqual(share - 1e-9);
      if (minutesNeeded > 0) expect(shareWaitingAtMost(waits, minutesNeeded - 1e-4)).toBeLessThan(share);
    }),
    { numRuns: 200 },
  );
});

/** The chance of at most `count` arrivals, term by term. */
function poissonSum(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let total = 0;
  for (let arrivals = 0; arrivals <= count; arrivals += 1) {
    total += term;
    term *= mean / (arrivals + 1);
  }
  return total;
}
