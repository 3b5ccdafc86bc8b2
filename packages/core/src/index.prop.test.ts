import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  checkCalendar,
  compareSlots,
  densestPromotion,
  findAnswerProblems,
  forecastReplies,
  layOutSlots,
  makePlan,
  measureMix,
  movePost,
  newPostFor,
} from "./index.ts";
import { anyAnswers, STARTS_ON } from "./testing/any-answers.ts";

const SLOW_MACHINE_MS = 60_000;
const RANGE = { from: STARTS_ON, to: "2027-01-03" } as const;

// Whatever writes to a frozen thing throws.
function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

test("nothing that is handed in is changed", { timeout: SLOW_MACHINE_MS }, () => {
  fc.assert(
    fc.property(anyAnswers(), anyAnswers(), (before, after) => {
      const previous = frozen(makePlan(frozen(before), { startsOn: STARTS_ON }));
      const plan = frozen(makePlan(frozen(after), frozen({ startsOn: STARTS_ON, previous })));
      const slots = frozen(layOutSlots(plan, frozen(RANGE)));
      const posts = frozen(
        slots.slice(0, 12).map((slot, index) => ({ ...newPostFor(slot), id: `${index}`, version: 1 })),
      );
      findAnswerProblems(after);
      checkCalendar(frozen({ plan, posts, slots, ...RANGE, today: "2026-12-01" }));
      compareSlots(frozen(layOutSlots(previous, RANGE)), slots);
      densestPromotion(slots, frozen({ range: RANGE, promoShareMax: plan.mix.promoShareMax }));
      measureMix(posts);
      for (const post of posts) movePost(post, frozen({ date: "2026-12-10" }), slots);
      expect(JSON.parse(JSON.stringify(plan.answers))).toEqual(after);
    }),
    { numRuns: 8 },
  );
});

test("a forecast leaves its checks as they are", () => {
  const checks = frozen([
    { day: "we", time: "16:00" },
    { day: "mo", time: "09:00" },
  ] as const);
  const workingHours = frozen([{ days: ["mo", "we"], from: "08:00", to: "17:00" }] as const);
  expect(forecastReplies({ checks, withinMinutes: frozen([600]), clock: "working", workingHours }).shares).toHaveLength(
    1,
  );
});
