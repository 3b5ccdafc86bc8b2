import { type Answers, makePlan } from "@porchlight/core";
import { describe, expect, it, vi } from "vitest";
import { createPlanning, type PlanRequest } from "./planning.ts";

const answers: Answers = {
  business: { name: "Corner Bakery", does: "Bread and cakes", zone: "Europe/London" },
  workingHours: [{ days: ["mo", "tu", "we", "th", "fr"], from: "09:00", to: "17:00" }],
  audience: [{ label: "The neighbourhood", zone: "Europe/London", share: 1 }],
  goals: [{ goal: "leads", weight: 60 }],
  channels: [{ channel: "instagram", state: "active", messagesPerWeek: 10, wish: "must" }],
  people: [{ name: "Ana", role: "owner", hoursPerWeek: 5 }],
};
const startsOn = "2026-11-23";

describe("a planning", () => {
  it("gives the plan that the answers have anywhere", () => {
    const previous = makePlan({ ...answers, goals: [{ goal: "reputation", weight: 10 }] }, { startsOn });
    expect(createPlanning().planFor({ answers, startsOn, previous })).toEqual(
      makePlan(answers, { startsOn, previous }),
    );
  });

  it("makes the plan of a request once, whatever was asked in between", () => {
    const planning = createPlanning();
    const request: PlanRequest = { answers, startsOn };
    const plan = planning.planFor(request);
    planning.planFor({ answers: { ...answers, goals: [{ goal: "community", weight: 60 }] }, startsOn });
    expect(planning.planFor(request)).toBe(plan);
    expect(planning.newest()?.answers.goals).toEqual([{ goal: "community", weight: 60 }]);
  });

  it("keeps the parts of the plan before that a change leaves as they were", () => {
    const planning = createPlanning();
    const before = planning.planFor({ answers, startsOn });
    const changed = { ...answers, business: { ...answers.business, does: "Bread, cakes and coffee" } };
    const after = planning.planFor({ answers: changed, startsOn });
    expect(after).toEqual(makePlan(changed, { startsOn }));
    expect(after).not.toBe(before);
    expect(after?.cadence).toBe(before?.cadence);
    expect(after?.routine).toBe(before?.routine);
  });

  it("knows from the last plan whether the next may be made before the screen is drawn", () => {
    let now = 0;
    let tookMs = 40;
    const planning = createPlanning(() => {
      now += tookMs;
      return now;
    });
    expect(planning.isQuick()).toBe(false);
    planning.planFor({ answers, startsOn });
    expect(planning.isQuick()).toBe(false);
    tookMs = 8;
    planning.planFor({ answers, startsOn });
    expect(planning.isQuick()).toBe(true);
  });

  it("tells of answers of which no plan can be made, and goes on", () => {
    const told = vi.fn();
    vi.stubGlobal("reportError", told);
    const planning = createPlanning();
    const request: PlanRequest = { answers: { ...answers, people: [] }, startsOn };
    expect([planning.planFor(request), planning.planFor(request)]).toEqual([undefined, undefined]);
    expect(told).toHaveBeenCalledOnce();
    expect(planning.planFor({ answers, startsOn })).toBeDefined();
    vi.unstubAllGlobals();
  });
});
