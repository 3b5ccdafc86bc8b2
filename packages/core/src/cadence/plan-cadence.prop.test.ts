import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { CHANNEL_FACTS } from "../facts/channel-facts.ts";
import { RATES } from "../facts/rate-facts.ts";
import { CHANNELS, type Channel } from "../facts/vocabulary.ts";
import { anyAnswers } from "../testing/any-answers.ts";
import { someChannels, someChecks, someStrategy } from "../testing/some-strategy.ts";
import { addDays, daysBetween, WEEKDAYS } from "../time/iso-date.ts";
import { minuteOfDay } from "../time/local-time.ts";
import { occurrencesBetween } from "../time/recurrence.ts";
import type { CadenceEntry } from "./cadence-entry.ts";
import { planCadence } from "./plan-cadence.ts";

// Many calendars, on machines that may be slow.
vi.setConfig({ testTimeout: 60_000 });

const rates = fc
  .uniqueArray(fc.constantFrom(...CHANNELS), { minLength: 1, maxLength: 8 })
  .chain((channels) => fc.tuple(...channels.map((channel) => fc.tuple(fc.constant(channel), rateOf(channel)))))
  .map((pairs): Partial<Record<Channel, number>> => Object.fromEntries(pairs));

function rateOf(channel: Channel): fc.Arbitrary<number> {
  const { floor, max } = CHANNEL_FACTS[channel];
  return fc.constantFrom(...RATES.value.filter((rate) => rate >= floor.value && rate <= max.value));
}

const checks = fc
  .tuple(fc.subarray([...WEEKDAYS]), fc.constantFrom("08:30" as const, "12:15" as const, "17:45" as const))
  .map(([days, time]) => someChecks(days, time));

const strategies = fc
  .tuple(anyAnswers(), rates, checks)
  .map(([answers, perWeek, looks]) => someStrategy({ answers, channels: someChannels(perWeek), checks: looks }));

const from = "2026-11-23";
const to = "2027-02-14";

function minutesOf(entries: readonly CadenceEntry[]): number[] {
  return entries
    .flatMap(({ rrule, time, phaseWeeks }) =>
      occurrencesBetween(rrule, { from, to, anchor: addDays(from, phaseWeeks * 7) }).map(
        (date) => daysBetween(from, date) * 1440 + minuteOfDay(time),
      ),
    )
    .sort((a, b) => a - b);
}

test("over twelve weeks every channel gets its rate, no two posts closer than its gap", () => {
  fc.assert(
    fc.property(strategies, (strategy) => {
      const cadence = planCadence(strategy);
      for (const { channel, postsPerWeek } of strategy.channels) {
        const minutes = minutesOf(cadence.filter((entry) => entry.channel === channel));
        expect(minutes).toHaveLength(postsPerWeek * 12);
        const gaps = minutes.slice(1).map((minute, index) => minute - (minutes[index] ?? 0));
        expect(Math.min(...gaps, Number.POSITIVE_INFINITY)).toBeGreaterThanOrEqual(
          CHANNEL_FACTS[channel].minGapHours.value * 60,
        );
      }
    }),
    { numRuns: 80 },
  );
});

test("every entry stands on a half hour of the business's clock and says why", () => {
  fc.assert(
    fc.property(strategies, (strategy) => {
      for (const { time, zone, reasons } of planCadence(strategy)) {
        expect(minuteOfDay(time) % 30).toBe(0);
        expect(zone).toBe(strategy.answers.business.zone);
        expect(reasons.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 30 },
  );
});

test("the order of the channels in the answers changes nothing", () => {
  fc.assert(
    fc.property(strategies, (strategy) => {
      const turned = { ...strategy, channels: [...strategy.channels].reverse() };
      expect(planCadence(turned)).toEqual(planCadence(strategy));
    }),
    { numRuns: 30 },
  );
});
