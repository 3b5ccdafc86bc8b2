import { type Answers, GOALS, makePlan } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import ghostTown from "../../../../../../scenarios/ghost-town/answers.json" with { type: "json" };
import salsa from "../../../../../../scenarios/salsa-studio/answers.json" with { type: "json" };
import { aPlan } from "../../../shared/testing/a-plan.ts";
import { startAllTexts } from "../../../shared/testing/start-all-texts.ts";
import { kpiTarget } from "./kpi-target.ts";

const { t, exists } = startAllTexts();
const startsOn = "2026-11-23";
const plan = makePlan(salsa as Answers, { startsOn });

describe("kpiTarget", () => {
  it("takes the promise's figures from the plan", () => {
    expect(kpiTarget("replies-within-promise", plan, t)).toBe(
      "95% or more: that is what the plan promises, within one working day.",
    );
    expect(kpiTarget("reply-rate", plan, t)).toBe("All of them: the plan has minutes for every one.");
    expect(kpiTarget("lead-reply-minutes", plan, t)).toMatch(/^1 h of opening hours or less, as the goal asks/);
  });

  it("says how many can be answered where messages flood in", () => {
    const answers = ghostTown as Answers;
    const channels = answers.channels.map((each) => ({ ...each, wish: "must" as const, messagesPerWeek: 120 }));
    const flood = makePlan({ ...answers, channels }, { startsOn });
    expect(flood.mode).toBe("flood");
    expect(kpiTarget("reply-rate", flood, t)).toMatch(/^\d+%: more than that the hours do not hold\.$/);
    expect(kpiTarget("replies-within-promise", flood, t)).toBe(
      "No figure fits every business. Note the first month, then beat it.",
    );
  });

  it("makes up no figure for what the plan says nothing of", () => {
    expect(kpiTarget("weekly-reach", plan, t)).not.toMatch(/\d/);
    expect(kpiTarget("first-reply-hours", aPlan({ promise: { meanMinutes: null } }), t)).not.toMatch(/\d/);
  });

  it("has words on how to measure everything that any goal is measured by", () => {
    const goals = GOALS.map((goal) => ({ goal, weight: 1 }));
    const all = makePlan({ ...(salsa as Answers), goals }, { startsOn }).goals.flatMap(({ kpis }) => kpis);
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((kpi) => !exists(`ui.plan.goals.measure.${kpi}`))).toEqual([]);
  });
});
