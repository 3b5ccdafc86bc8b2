import fc from "fast-check";
import { expect, test } from "vitest";
import { makePlan } from "../plan/make-plan.ts";
import { anyAnswers, STARTS_ON } from "../testing/any-answers.ts";
import { countAnsweredBySteps } from "./count-answered-by-steps.ts";

test("all steps of a channel done, everybody who waited there has had an answer; none done, nobody has", () => {
  let waited = 0;
  fc.assert(
    fc.property(anyAnswers(), (answers) => {
      for (const channel of makePlan(answers, { startsOn: STARTS_ON }).channels) {
        const told = answers.channels.find((answer) => answer.channel === channel.channel);
        const all = new Set(channel.checklist.map(({ code }) => code));
        const answered = countAnsweredBySteps(channel, all);
        if (answered === 0) continue;
        waited += 1;
        expect(answered).toBe(Math.ceil(told?.unanswered ?? 0));
        expect(countAnsweredBySteps(channel, new Set())).toBe(0);
      }
    }),
    { numRuns: 60 },
  );
  expect(waited).toBeGreaterThan(20);
});
