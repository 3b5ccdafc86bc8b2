import { type Advice, type Answers, makePlan } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import agency from "../../../../../../scenarios/agency-of-one/answers.json" with { type: "json" };
import ghostTown from "../../../../../../scenarios/ghost-town/answers.json" with { type: "json" };
import maine from "../../../../../../scenarios/maine-heating/answers.json" with { type: "json" };
import store from "../../../../../../scenarios/online-store/answers.json" with { type: "json" };
import salsa from "../../../../../../scenarios/salsa-studio/answers.json" with { type: "json" };
import { shareWithinDay } from "../../../shared/plan/share-within-day.ts";
import { aPlan, aRespondBlock } from "../../../shared/testing/a-plan.ts";
import { defaultLook } from "./default-look.ts";
import { answersOfTrial } from "./trial.ts";
import { trialOfAdvice } from "./trial-of-advice.ts";

const startsOn = "2026-11-23";
const plans = { agency, ghostTown, maine, store, salsa } as unknown as Record<string, Answers>;

describe("trialOfAdvice", () => {
  it.each(Object.entries(plans))("makes true for %s what its advice on looks says", (_, answers) => {
    const plan = makePlan(answers, { startsOn });
    const advice = plan.advice.find(({ kind }) => kind === "extra-checks");
    if (advice === undefined) return expect(plan.mode).not.toBe("planned");
    const trial = trialOfAdvice(advice, plan) ?? {};
    const tried = makePlan(answersOfTrial(answers, { trial, startsOn }), { startsOn });
    expect(shareWithinDay(tried.promise)).toBeGreaterThan(shareWithinDay(plan.promise));
  });

  it("gives the named person the hours that it speaks of", () => {
    const advice = anAdvice("more-hours", { person: "Ana", minutes: 60 });
    expect(trialOfAdvice(advice, aPlan())).toEqual({ hours: { 0: 4 } });
    expect(trialOfAdvice(anAdvice("more-hours", { person: "Nobody", minutes: 60 }), aPlan())).toBeUndefined();
  });

  it("takes the suggested channel in, and knows no way to have more checks of the same hours", () => {
    expect(trialOfAdvice(anAdvice("suggest-channel", { channel: "google-business" }), aPlan())).toEqual({
      added: ["google-business"],
    });
    expect(trialOfAdvice(anAdvice("more-checks", {}), aPlan())).toBeUndefined();
  });
});

describe("defaultLook", () => {
  it("is a look on the days of the weekend that have none, where nothing is advised", () => {
    const check = aRespondBlock({ rrule: "FREQ=WEEKLY;BYDAY=MO,SA;WKST=MO", time: "16:15" });
    expect(defaultLook(aPlan({ routine: [check] }))).toEqual({ person: 0, at: [{ day: "su", time: "16:15" }] });
  });

  it("is nothing where nobody looks in", () => {
    expect(defaultLook(aPlan())).toBeUndefined();
  });
});

function anAdvice(kind: Advice["kind"], facts: Advice["reason"]["facts"]): Advice {
  return { kind, gainPerMinute: 1, reason: { code: "any", facts, evidence: [] } };
}
