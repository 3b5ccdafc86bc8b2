import { describe, expect, it } from "vitest";
import { goalWeights, shareGoals } from "./share-goals.ts";

describe("shareGoals", () => {
  it("lets the others give way in proportion when a goal gets more", () => {
    const goals = [
      { goal: "community", weight: 20 },
      { goal: "leads", weight: 60 },
      { goal: "service", weight: 20 },
    ] as const;
    expect(shareGoals(goals, { goal: "community", weight: 60 })).toEqual([
      { goal: "community", weight: 60 },
      { goal: "service", weight: 10 },
      { goal: "leads", weight: 30 },
    ]);
  });

  it("takes what nobody has before it takes from anybody", () => {
    const goals = [{ goal: "leads", weight: 60 }] as const;
    expect(shareGoals(goals, { goal: "service", weight: 40 })).toEqual([
      { goal: "service", weight: 40 },
      { goal: "leads", weight: 60 },
    ]);
  });

  it("leaves the others alone when a goal gets less", () => {
    const goals = [
      { goal: "service", weight: 40 },
      { goal: "leads", weight: 60 },
    ] as const;
    expect(shareGoals(goals, { goal: "leads", weight: 20 })).toEqual([
      { goal: "service", weight: 40 },
      { goal: "leads", weight: 20 },
    ]);
  });

  it("leaves nothing to the others when one goal takes all", () => {
    const goals = [
      { goal: "service", weight: 40 },
      { goal: "leads", weight: 60 },
    ] as const;
    expect(shareGoals(goals, { goal: "branding", weight: 100 })).toEqual([{ goal: "branding", weight: 100 }]);
  });

  it("forgets a goal that gets nothing", () => {
    expect(shareGoals([{ goal: "service", weight: 40 }], { goal: "service", weight: 0 })).toEqual([]);
  });

  it("keeps a weight between nothing and everything", () => {
    expect(shareGoals([], { goal: "leads", weight: 140 })).toEqual([{ goal: "leads", weight: 100 }]);
    expect(shareGoals([], { goal: "leads", weight: -5 })).toEqual([]);
  });
});

describe("goalWeights", () => {
  it("scales weights from elsewhere down to a hundred", () => {
    const weights = goalWeights([
      { goal: "leads", weight: 300 },
      { goal: "service", weight: 100 },
    ]);
    expect([weights.leads, weights.service, weights.branding]).toEqual([75, 25, 0]);
  });

  it("adds up a goal that is named twice", () => {
    const weights = goalWeights([
      { goal: "leads", weight: 30 },
      { goal: "leads", weight: 10 },
    ]);
    expect(weights.leads).toBe(40);
  });
});
