import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { CATEGORIES_EXCLUDED } from "../facts/category-facts.ts";
import { CHANNELS } from "../facts/vocabulary.ts";
import { listMustHaves } from "../mix/must-haves.ts";
import type { Plan } from "../plan/plan.ts";
import { anyPlan } from "../testing/any-plan.ts";
import { addDays, isWithin } from "../time/iso-date.ts";
import { instantOf } from "../time/zoned.ts";
import { layOutSlots } from "./lay-out-slots.ts";
import type { Slot } from "./slot.ts";

// Many calendars, on machines that may be slow.
vi.setConfig({ testTimeout: 60_000 });

const laidOut = (plan: Plan, days: number) =>
  layOutSlots(plan, { from: plan.startsOn, to: addDays(plan.startsOn, days) });

function byChannel(slots: readonly Slot[]): Slot[][] {
  return CHANNELS.map((channel) => slots.filter((slot) => slot.channel === channel)).filter(({ length }) => length > 0);
}

test("a slot is the same in whatever range it is asked for", () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(200), fc.nat(100), fc.nat(100), (plan, start, first, second) => {
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
    fc.property(anyPlan, fc.integer({ min: 100, max: 2500 }), fc.nat(40), (plan, start, length) => {
      const far = { from: addDays(plan.startsOn, start), to: addDays(plan.startsOn, start + length) };
      const walked = layOutSlots(plan, { from: plan.startsOn, to: far.to });
      expect(layOutSlots(plan, far)).toEqual(walked.filter(({ date }) => isWithin(date, far)));
    }),
    { numRuns: 40 },
  );
});

test("any 20 slots of a channel keep to the promotion limit, no two promotions touch, and only an event opens a kept channel", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
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
    fc.property(anyPlan, (plan) => {
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
    fc.property(anyPlan, (plan) => {
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
    fc.property(anyPlan, (plan) => {
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
