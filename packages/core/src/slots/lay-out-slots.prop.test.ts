import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { CATEGORIES_EXCLUDED } from "../facts/category-facts.ts";
import { CHANNEL_FACTS } from "../facts/channel-facts.ts";
import { RATES } from "../facts/rate-facts.ts";
import { CHANNELS, type Channel, GOALS } from "../facts/vocabulary.ts";
import { listMustHaves } from "../mix/must-haves.ts";
import type { Plan } from "../plan/plan.ts";
import { anyAnswers, STARTS_ON } from "../testing/any-answers.ts";
import { somePlan } from "../testing/some-plan.ts";
import { someChannels, someChecks } from "../testing/some-strategy.ts";
import { addDays, isWithin, WEEKDAYS } from "../time/iso-date.ts";
import { instantOf } from "../time/zoned.ts";
import { layOutSlots } from "./lay-out-slots.ts";
import type { Slot } from "./slot.ts";

// Many calendars, on machines that may be slow.
vi.setConfig({ testTimeout: 60_000 });

const rates = fc
  .uniqueArray(fc.constantFrom(...CHANNELS), { minLength: 1, maxLength: 5 })
  .chain((channels) => fc.tuple(...channels.map((channel) => fc.tuple(fc.constant(channel), rateOf(channel)))))
  .map((pairs): Partial<Record<Channel, number>> => Object.fromEntries(pairs));

function rateOf(channel: Channel): fc.Arbitrary<number> {
  const { floor, max } = CHANNEL_FACTS[channel];
  return fc.constantFrom(...RATES.value.filter((rate) => rate >= floor.value && rate <= max.value));
}

const goals = fc
  .tuple(...GOALS.map(() => fc.nat(5)))
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return GOALS.map((goal, index) => ({ goal, share: (weights[index] ?? 0) / total })).filter(
      ({ share }) => share > 0,
    );
  });

const plans = fc
  .record({ answers: anyAnswers(), perWeek: rates, goals, startDay: fc.nat(6), checkDays: fc.subarray([...WEEKDAYS]) })
  .map(({ answers, perWeek, startDay, checkDays, ...rest }) => {
    const startsOn = addDays(STARTS_ON, startDay);
    const channels = someChannels(perWeek).map((channel, index) =>
      index === 1 ? { ...channel, startsOn: addDays(startsOn, 28) } : { ...channel, startsOn },
    );
    return somePlan({ ...rest, answers, channels, startsOn, checks: someChecks(checkDays, "12:15") });
  });

const laidOut = (plan: Plan, days: number) =>
  layOutSlots(plan, { from: plan.startsOn, to: addDays(plan.startsOn, days) });

function byChannel(slots: readonly Slot[]): Slot[][] {
  return CHANNELS.map((channel) => slots.filter((slot) => slot.channel === channel)).filter(({ length }) => length > 0);
}

test("a slot is the same in whatever range it is asked for", () => {
  fc.assert(
    fc.property(plans, fc.nat(200), fc.nat(100), fc.nat(100), (plan, start, first, second) => {
      const from = addDays(plan.startsOn, start - 20);
      const middle = addDays(from, first);
      const to = addDays(middle, second + 1);
      const whole = layOutSlots(plan, { from, to });
      const parts = [
        ...layOutSlots(plan, { from, to: middle }),
        ...layOutSlots(plan, { from: addDays(middle, 1), to }),
      ];
      expect(parts).toEqual(whole);
    }),
    { numRuns: 30 },
  );
});

test("a far range, which is not walked to, has what walking there from the plan's start finds", () => {
  fc.assert(
    fc.property(plans, fc.integer({ min: 100, max: 2500 }), fc.nat(40), (plan, start, length) => {
      const far = { from: addDays(plan.startsOn, start), to: addDays(plan.startsOn, start + length) };
      const walked = layOutSlots(plan, { from: plan.startsOn, to: far.to });
      expect(layOutSlots(plan, far)).toEqual(walked.filter(({ date }) => isWithin(date, far)));
    }),
    { numRuns: 40 },
  );
});

test("any 20 slots of a channel keep to the promotion limit, no two promotions touch, and only an event opens a kept channel", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const most = Math.ceil(20 * plan.mix.promoShareMax);
      for (const slots of byChannel(laidOut(plan, 250))) {
        const promotions = slots.map(({ category }) => category === "promote");
        const [first] = slots;
        const decision = plan.channels.find(({ channel }) => channel === first?.channel)?.decision;
        expect(promotions[0] === false || (first?.event !== undefined && decision === "keep")).toBe(true);
        expect(promotions.filter((is, index) => is && promotions[index + 1])).toEqual([]);
        for (let from = 0; from < promotions.length; from += 1) {
          expect(promotions.slice(from, from + 20).filter(Boolean).length).toBeLessThanOrEqual(most);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test("must-have categories come among the first 20 slots of a channel that has room for them", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const wanted = listMustHaves(plan.goals, plan.mix.promoShareMax);
      for (const slots of byChannel(laidOut(plan, 420))) {
        const channel = slots[0]?.channel;
        if (channel === undefined || slots.length < 20) continue;
        const found = new Set(slots.slice(0, 20).map(({ category }) => category));
        const missing = wanted.filter(
          (category) => !found.has(category) && !CATEGORIES_EXCLUDED[channel]?.value.includes(category),
        );
        expect(missing).toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
});

test("closed days have no slots but an event's own promotion", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const closures = plan.answers.closures ?? [];
      for (const slot of laidOut(plan, 250)) {
        if (!closures.some((closure) => isWithin(slot.date, closure))) continue;
        expect(slot.category).toBe("promote");
        const event = plan.answers.events?.find(({ label }) => label === slot.event);
        const isInSameClosure = closures.some(
          (closure) =>
            event !== undefined &&
            isWithin(slot.date, closure) &&
            (isWithin(event.from, closure) || isWithin(event.to ?? event.from, closure)),
        );
        expect(isInSameClosure).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test("slots come in order with keys of their own, at the instant of their wall time, none before its channel starts", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const slots = laidOut(plan, 150);
      expect(new Set(slots.map(({ key }) => key)).size).toBe(slots.length);
      const order = slots.map(
        ({ instant, channel }) => `${instant} ${String(CHANNELS.indexOf(channel)).padStart(2, "0")}`,
      );
      expect(order).toEqual([...order].sort());
      for (const slot of slots) {
        expect(slot.instant).toBe(instantOf(slot));
        expect(slot.date >= (plan.channels.find(({ channel }) => channel === slot.channel)?.startsOn ?? "")).toBe(true);
      }
    }),
    { numRuns: 15 },
  );
});
