import { describe, expect, it } from "vitest";
import { because } from "../facts/reason.ts";
import type { Advice } from "../promise/advice.ts";
import { somePlan } from "../testing/some-plan.ts";
import { someStrategy } from "../testing/some-strategy.ts";
import { listAdvice } from "./list-advice.ts";

const advice = (code: string, gainPerMinute: number, kind: Advice["kind"] = "more-hours"): Advice => ({
  kind,
  gainPerMinute,
  reason: because(code),
});

/** The codes of what is advised where nobody looks in yet, so that only the suggestions speak. */
function codesOf(suggestions: readonly Advice[], { worstWeekMinutes = 10 } = {}): string[] {
  const strategy = someStrategy({ checks: [], suggestions });
  const { answers, startsOn, goals } = strategy;
  const promise = {
    ...{ checks: [], blockMinutes: 5, workingHours: answers.workingHours, zone: answers.business.zone, startsOn },
    ...{ goals, answeredShare: 1 },
  };
  const budget = { ...somePlan().budget, availableMinutesPerWeek: 100, worstWeekMinutes };
  return listAdvice(strategy, promise, budget).map(({ reason }) => reason.code);
}

describe("what would help", () => {
  it("comes best first, by what a minute of it gains", () => {
    const suggestions = [advice("second", 0.2, "suggest-channel"), advice("first", 0.3), advice("third", 0.1)];
    expect(codesOf(suggestions)).toEqual(["first", "second", "third"]);
  });

  it("begins with hours where even a bad week leaves no room, each kind in its order", () => {
    const suggestions = [
      advice("channel", 0.9, "suggest-channel"),
      advice("hours", 0.3),
      advice("other channel", 0.5, "suggest-channel"),
      advice("more hours", 0.4),
    ];
    expect(codesOf(suggestions, { worstWeekMinutes: 61 })).toEqual(["more hours", "hours", "channel", "other channel"]);
    expect(codesOf(suggestions, { worstWeekMinutes: 60 })).toEqual(["channel", "other channel", "more hours", "hours"]);
  });

  it("leaves out looks that gain less than a quarter of the best of them, and nothing else", () => {
    const looks = [advice("more-hours-check", 0.4), advice("a quarter", 0.1, "more-checks")];
    expect(codesOf([...looks, advice("less", 0.099, "more-checks"), advice("other", 0.01, "suggest-channel")])).toEqual(
      ["more-hours-check", "a quarter", "other"],
    );
  });
});
