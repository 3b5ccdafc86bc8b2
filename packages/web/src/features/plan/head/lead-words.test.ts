import type { PlanGoal } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import { aPlan } from "../../../shared/testing/a-plan.ts";
import { startAllTexts } from "../../../shared/testing/start-all-texts.ts";
import { goalWords, peopleWords } from "./lead-words.ts";

const { t } = startAllTexts();
const aGoal = (goal: PlanGoal["goal"], share: number): PlanGoal => ({ goal, share, kpis: [], reasons: [] });
const aPerson = (name: string, hoursPerWeek = 2) => ({ name, role: "owner", hoursPerWeek }) as const;

describe("goalWords", () => {
  it("puts the heaviest goal first, whatever the order of the plan", () => {
    const goals = [aGoal("service", 0.25), aGoal("community", 0.4), aGoal("leads", 0.35)];
    expect(goalWords(aPlan({ goals }), t)).toBe(
      "For <b>community</b> first (40%), then <b>leads</b> (35%) and <b>service</b> (25%).",
    );
  });

  it("names no first among equals", () => {
    const goals = [aGoal("reputation", 0.5), aGoal("service", 0.5)];
    expect(goalWords(aPlan({ goals }), t)).toBe("For <b>reputation</b> and <b>service</b> in equal parts.");
  });

  it("names no first where two share the lead", () => {
    const goals = [aGoal("public-relations", 0.4), aGoal("branding", 0.4), aGoal("leads", 0.2)];
    expect(goalWords(aPlan({ goals }), t)).toBe(
      "For <b>public relations</b> (40%), <b>branding</b> (40%) and <b>leads</b> (20%).",
    );
  });

  it("speaks of a single goal alone", () => {
    expect(goalWords(aPlan({ goals: [aGoal("research", 1)] }), t)).toBe("For <b>research</b> alone.");
  });
});

describe("peopleWords", () => {
  it("names those whose hours the plan fits", () => {
    const plan = aPlan({
      answers: { people: [aPerson("Thom"), aPerson("Mercedes", 5), aPerson("Ida", 0)] },
      budget: { availableMinutesPerWeek: 420 },
    });
    expect(peopleWords(plan, t)).toBe("Thom and Mercedes really have seven hours a week, and the plan keeps to that.");
  });

  it("counts more people than can be read, and hours that are not whole", () => {
    const people = ["Ana", "Bo", "Cem", "Dia"].map((name) => aPerson(name));
    const plan = aPlan({ answers: { people }, budget: { availableMinutesPerWeek: 450 } });
    expect(peopleWords(plan, t)).toBe("Four people really have 7 h 30 a week, and the plan keeps to that.");
  });

  it("does not say that it fits where it does not", () => {
    const plan = aPlan({ mode: "musts-too-many", budget: { availableMinutesPerWeek: 60 } });
    expect(peopleWords(plan, t)).toBe("Ana really has one hour a week.");
  });

  it("says that nobody has time", () => {
    const plan = aPlan({ answers: { people: [aPerson("Ana", 0)] }, budget: { availableMinutesPerWeek: 0 } });
    expect(peopleWords(plan, t)).toBe("Nobody has time for it yet.");
  });
});
