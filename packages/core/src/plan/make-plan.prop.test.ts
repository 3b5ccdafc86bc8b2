import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyAnswers, STARTS_ON } from "../testing/any-answers.ts";
import { makePlan } from "./make-plan.ts";

const SLOW_MACHINE_MS = 60_000;

test("a plan is plain JSON, and its own answers give it again", { timeout: SLOW_MACHINE_MS }, () => {
  fc.assert(
    fc.property(anyAnswers(), (answers) => {
      const plan = makePlan(answers, { startsOn: STARTS_ON });
      const stored = JSON.parse(JSON.stringify(plan));
      expect(stored).toEqual(plan);
      expect(makePlan(stored.answers, { startsOn: stored.startsOn })).toEqual(plan);
    }),
    { numRuns: 12 },
  );
});

test("nobody is asked for more than they can give, and all budgets agree", { timeout: SLOW_MACHINE_MS }, () => {
  fc.assert(
    fc.property(anyAnswers({ people: 3 }), (answers) => {
      const { budget } = makePlan(answers, { startsOn: STARTS_ON });
      const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
      expect(budget.plannedMinutesPerWeek).toBeLessThanOrEqual(budget.usableMinutesPerWeek);
      for (const { plannedMinutes, usableMinutes } of budget.byPerson) {
        expect(plannedMinutes).toBeLessThanOrEqual(usableMinutes);
      }
      expect(sum(budget.byPerson.map(({ plannedMinutes }) => plannedMinutes))).toBe(budget.plannedMinutesPerWeek);
      expect(sum(budget.byActivity.map(({ minutes }) => minutes))).toBe(budget.plannedMinutesPerWeek);
    }),
    { numRuns: 20 },
  );
});

test("every open channel has slots and a guard whose days are in order, and no other has", {
  timeout: SLOW_MACHINE_MS,
}, () => {
  fc.assert(
    fc.property(anyAnswers(), (answers) => {
      const plan = makePlan(answers, { startsOn: STARTS_ON });
      const open = plan.channels.filter(({ postsPerWeek }) => postsPerWeek > 0).map(({ channel }) => channel);
      expect(new Set(plan.cadence.map(({ channel }) => channel))).toEqual(new Set(open));
      expect(plan.guard.map(({ channel }) => channel)).toEqual(open);
      for (const { amberDays, redDays, abandonedDays } of plan.guard) {
        expect(amberDays).toBeLessThan(redDays);
        expect(redDays).toBeLessThan(abandonedDays);
      }
    }),
    { numRuns: 12 },
  );
});
