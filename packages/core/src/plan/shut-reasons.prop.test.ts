import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Facts } from "../facts/reason.ts";
import { anyAnswers, STARTS_ON } from "../testing/any-answers.ts";
import { makePlan } from "./make-plan.ts";
import type { Plan } from "./plan.ts";

const plans = anyAnswers({ people: 3 }).map((answers) => makePlan(answers, { startsOn: STARTS_ON }));

function factsOf({ channels }: Plan, ...codes: readonly string[]): Facts[] {
  return channels.flatMap(({ reasons }) =>
    reasons.filter(({ code }) => codes.includes(code)).map(({ facts }) => facts),
  );
}

describe("why a channel is shut", () => {
  it("speaks of the minutes that the plan shows as free, and they do not reach", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { usableMinutesPerWeek, plannedMinutesPerWeek } = plan.budget;
        const told = factsOf(plan, "minutes-do-not-reach", "minutes-hold-too-few-posts");
        for (const { needMinutes, freeMinutes } of plan.mode === "nothing-fits" ? [] : told) {
          expect(freeMinutes).toBe(usableMinutesPerWeek - plannedMinutesPerWeek);
          expect(needMinutes).toBeGreaterThan(Number(freeMinutes));
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("of musts speaks of what all of them take, which is more than there is", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        for (const { needMinutes, allMinutes, usableMinutes } of factsOf(plan, "must-does-not-fit")) {
          expect(usableMinutes).toBe(plan.budget.usableMinutesPerWeek);
          expect(allMinutes).toBeGreaterThan(Number(usableMinutes));
          expect(allMinutes).toBeGreaterThanOrEqual(Number(needMinutes));
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
