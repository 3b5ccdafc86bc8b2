import { GOALS } from "@porchlight/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GOAL_TOTAL, goalWeights, shareGoals } from "./share-goals.ts";

const moves = fc.array(fc.record({ goal: fc.constantFrom(...GOALS), weight: fc.integer({ min: 0, max: 20 }) }), {
  minLength: 1,
  maxLength: 30,
});

describe("any run of slides", () => {
  it("never shares out more than a hundred, and gives the last one moved what it asked for", () => {
    fc.assert(
      fc.property(moves, (steps) => {
        const asked = steps.map(({ goal, weight }) => ({ goal, weight: weight * 5 }));
        const goals = asked.reduce((before, move) => shareGoals(before, move), [] as ReturnType<typeof shareGoals>);
        const last = asked.at(-1);
        expect(goals.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(GOAL_TOTAL);
        expect(goals.every(({ weight }) => weight > 0 && weight % 5 === 0)).toBe(true);
        expect(last && goalWeights(goals)[last.goal]).toBe(last?.weight);
      }),
    );
  });
});
