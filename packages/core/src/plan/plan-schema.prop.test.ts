import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyAnswers, STARTS_ON } from "../testing/any-answers.ts";
import { makePlan } from "./make-plan.ts";
import { planSchema } from "./plan-schema.ts";

const SLOW_MACHINE_MS = 60_000;

test("every plan that was kept as JSON is read again unchanged", { timeout: SLOW_MACHINE_MS }, () => {
  fc.assert(
    fc.property(anyAnswers({ people: 3 }), (answers) => {
      const plan = makePlan(answers, { startsOn: STARTS_ON });
      expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
    }),
    { numRuns: 20 },
  );
});
