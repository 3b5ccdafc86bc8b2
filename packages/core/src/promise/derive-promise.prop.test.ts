import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { en } from "../messages/en.ts";
import { anyWeeklyHours, STARTS_ON } from "../testing/any-answers.ts";
import { addDays, WEEKDAYS } from "../time/iso-date.ts";
import { timeAtMinute } from "../time/local-time.ts";
import { inZone } from "../time/zoned.ts";
import { derivePromise } from "./derive-promise.ts";
import { forecastReplies } from "./forecast-replies.ts";

// A year of weeks on several clocks: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const check = fc.record({
  day: fc.constantFrom(...WEEKDAYS),
  time: fc.nat(95).map((quarter) => timeAtMinute(quarter * 15)),
  zone: fc.constantFrom("Europe/London", "America/New_York", "Australia/Sydney", "Asia/Kolkata"),
});
const input = fc.record({
  checks: fc.array(check, { maxLength: 20 }),
  blockMinutes: fc.nat(60),
  workingHours: anyWeeklyHours,
  zone: fc.constantFrom("Europe/London", "America/New_York"),
  startsOn: fc.constant(STARTS_ON),
  goals: fc.constant([{ goal: "service" as const, share: 1 }]),
  answeredShare: fc.constantFrom(1, 1, 1, 0.4),
});

test("what is promised is kept in any week of the year, checked against the forecast on that week's clocks", () => {
  fc.assert(
    fc.property(input, fc.nat(51), (given, week) => {
      const promise = derivePromise(given);
      const monday = addDays(STARTS_ON, 7 * week);
      // A typical week on the clocks of this one: each check stands where its own clock puts it on the business's.
      const checks = given.checks.map(({ day, time, zone }) => {
        const date = addDays(monday, WEEKDAYS.indexOf(day));
        const there = inZone({ date, time, zone }, given.zone);
        return {
          day: WEEKDAYS[((((Date.parse(there.date) - Date.parse(monday)) / 86_400_000) % 7) + 7) % 7] ?? "mo",
          time: there.time,
        };
      });
      const changesThisWeek = new Set([0, 7].map((days) => offsetsOn(addDays(monday, days), given))).size > 1;
      fc.pre(!changesThisWeek);
      const forecast = forecastReplies({
        checks,
        delayMinutes: given.blockMinutes,
        withinMinutes: [promise.withinMinutes ?? 0, ...promise.curve.map(({ withinMinutes }) => withinMinutes)],
        clock: promise.clock,
        workingHours: given.workingHours,
      });
      if (promise.withinMinutes !== undefined) {
        expect(forecast.shares[0]).toBeGreaterThanOrEqual(promise.level - 1e-9);
      }
      const byTheWall = forecastReplies({
        checks,
        delayMinutes: given.blockMinutes,
        withinMinutes: promise.curve.map(({ withinMinutes }) => withinMinutes),
      });
      for (const [index, { share }] of promise.curve.entries()) {
        expect(share).toBeLessThanOrEqual((byTheWall.shares[index] ?? 0) * given.answeredShare + 1e-9);
      }
    }),
    { numRuns: 150 },
  );
});

test("a promise is plain data, and each of its reasons has words for its facts", () => {
  fc.assert(
    fc.property(input, (given) => {
      const promise = derivePromise(given);
      expect(JSON.parse(JSON.stringify(promise))).toEqual(promise);
      expect(promise.reasons.length).toBeGreaterThan(0);
      for (const { code, facts } of promise.reasons) {
        const words = (en.reason as Readonly<Record<string, string>>)[code];
        expect([code, words]).toEqual([code, expect.any(String)]);
        for (const [, name] of (words ?? "").matchAll(/\{\{(\w+)/g)) expect(facts).toHaveProperty(name ?? "");
      }
    }),
    { numRuns: 100 },
  );
});

function offsetsOn(
  date: ReturnType<typeof addDays>,
  { checks, zone }: { readonly checks: readonly { readonly zone: string }[]; readonly zone: string },
): string {
  return checks
    .map((each) => JSON.stringify({ ...inZone({ date, time: "12:00", zone: each.zone }, zone), date: "" }))
    .join();
}
