import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { WeeklyHours } from "../answers/answers.ts";
import { en } from "../messages/en.ts";
import { anyWeeklyHours, STARTS_ON } from "../testing/any-answers.ts";
import { addDays, WEEKDAYS, type Weekday } from "../time/iso-date.ts";
import { type LocalTime, minuteOfDay, timeAtMinute } from "../time/local-time.ts";
import { inZone } from "../time/zoned.ts";
import { derivePromise } from "./derive-promise.ts";
import { forecastReplies } from "./forecast-replies.ts";
import { openingHoursOf } from "./opening-hours.ts";

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
      const { withinMinutes } = promise;
      if (withinMinutes !== undefined) {
        const counted = countInTime(checks, { ...given, withinMinutes, clock: promise.clock });
        expect(counted).toBeGreaterThanOrEqual(promise.level - 1e-9);
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

// Every minute of the week by itself: an arrival is in time if the clock shows no more when its look has ended.
function countInTime(
  checks: readonly { readonly day: Weekday; readonly time: LocalTime }[],
  promised: {
    readonly withinMinutes: number;
    readonly clock: "wall" | "working";
    readonly blockMinutes: number;
    readonly workingHours: WeeklyHours;
  },
): number {
  const { spans } = openingHoursOf(promised.workingHours);
  const runsAt = (minute: number) =>
    promised.clock === "wall" || spans.some(({ from, to }) => from <= minute % 10_080 && minute % 10_080 < to);
  const shownAt = [0];
  for (let minute = 0; minute < 4 * 10_080; minute += 1) shownAt.push((shownAt[minute] ?? 0) + Number(runsAt(minute)));
  const looks = checks
    .map(({ day, time }) => WEEKDAYS.indexOf(day) * 1440 + minuteOfDay(time))
    .flatMap((minute) => [minute, minute + 10_080, minute + 20_160])
    .sort((a, b) => a - b);
  let inTime = 0;
  for (let arrival = 0; arrival < 10_080; arrival += 1) {
    const look = looks.find((minute) => minute > arrival) ?? Number.NaN;
    const shown = (shownAt[look + promised.blockMinutes] ?? Number.NaN) - (shownAt[arrival] ?? 0);
    if (shown <= promised.withinMinutes) inTime += 1;
  }
  return inTime / 10_080;
}

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
