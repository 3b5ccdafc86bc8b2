import { describe, expect, it } from "vitest";
import { someAnswers } from "../testing/some-answers.ts";
import { someChannels, someStrategy } from "../testing/some-strategy.ts";
import { deriveMix } from "./derive-mix.ts";

function reasonsOf(promoShareMax: number | undefined, goals: Parameters<typeof someStrategy>[0] = {}) {
  const answers = someAnswers(promoShareMax === undefined ? {} : { limits: { promoShareMax } });
  const { reasons } = deriveMix(someStrategy({ answers, goals: [{ goal: "leads", share: 1 }], ...goals }));
  return new Map(reasons.map((reason) => [reason.code, reason]));
}
const promoCodes = (promoShareMax?: number) =>
  [...reasonsOf(promoShareMax).keys()].filter((code) => /^promo-(?!compared)/.test(code));

describe("what a mix says of promotion", () => {
  it("comes from the goals where nobody limits it", () => {
    expect(promoCodes()).toEqual(["promo-from-goals"]);
    expect(reasonsOf(undefined).get("promo-from-goals")?.facts).toEqual({ promoShare: 0.22, goals: ["leads"] });
  });

  it("names the goal that asks for most of it, by weight", () => {
    const named = (service: number) =>
      reasonsOf(undefined, {
        goals: [
          { goal: "service", share: service },
          { goal: "leads", share: 1 - service },
        ],
      }).get("promo-from-goals")?.facts.goals;
    expect([named(0.2), named(0.99)]).toEqual([["leads"], ["service"]]);
  });

  it("is cut where the owner wants less, and only there", () => {
    expect(promoCodes(0.1)).toEqual(["promo-from-goals", "promo-cut-to-limit"]);
    expect(reasonsOf(0.1).get("promo-cut-to-limit")?.facts).toEqual({ wantedShare: 0.22, promoShareMax: 0.1 });
    expect(promoCodes(0.22)).toEqual(["promo-from-goals"]);
    expect(promoCodes(0)).toEqual(["promo-none"]);
  });

  it("is lowered where the owner allows more than any published rule", () => {
    expect(promoCodes(0.33)).toEqual(["promo-from-goals"]);
    expect(reasonsOf(0.34).get("promo-limit-lowered")).toEqual({
      code: "promo-limit-lowered",
      facts: { ownMax: 0.34, promoShareMax: 0.33 },
      evidence: ["E039"],
    });
  });

  it("of the largest categories comes first, the largest of them first", () => {
    const facts = reasonsOf(undefined).get("mix-from-goals")?.facts;
    const shares = [facts?.shares].flat().map(Number);
    expect(shares).toHaveLength(3);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares[0]).toBe(0.22);
  });

  it("is nothing in a flood, in which all posts help", () => {
    expect([...reasonsOf(undefined, { mode: "flood" }).keys()]).toEqual(["mix-only-help"]);
  });
});

describe("a mix beside the published rules", () => {
  it("names the rule whose promotion is nearest, its sources first, and the span of all", () => {
    const comparedAt = (promoShareMax: number) => reasonsOf(promoShareMax).get("promo-compared");
    expect([0, 0.09, 0.15, 0.22].map((most) => comparedAt(most)?.facts.rule)).toEqual([
      "5-3-2",
      "70-20-10",
      "4-1-1",
      "80-20",
    ]);
    expect(comparedAt(0.09)).toMatchObject({
      facts: { promoShare: 0.09, ruleShare: 0.1, leastShare: 0, mostShare: 1 / 3 },
    });
    expect(comparedAt(0.09)?.evidence[0]).toBe("E041");
    expect(new Set(comparedAt(0.09)?.evidence)).toEqual(new Set(comparedAt(0.22)?.evidence));
  });

  it("says that it passes on less from others than the rules do", () => {
    expect(reasonsOf(undefined).get("curate-less-than-rules")?.facts).toEqual({
      curateShare: 0.05,
      leastShare: 0.2,
      mostShare: 4 / 6,
    });
  });

  it("says what a goal insists on, and leans on a source for promotion alone", () => {
    const insisted = (goal: "leads" | "service") =>
      reasonsOf(undefined, { goals: [{ goal, share: 1 }] }).get("must-have-categories");
    expect(insisted("leads")).toMatchObject({ facts: { withinPosts: 20 }, evidence: ["E047"] });
    expect(insisted("service")?.evidence ?? []).toEqual([]);
  });
});

describe("what a channel has no room for", () => {
  it("is named for that channel, and for no other", () => {
    const channels = someChannels({ "facebook-page": 4, "google-business": 1, blog: 0.5 });
    const { reasons } = deriveMix(someStrategy({ channels }));
    const named = reasons.filter(({ code }) => code === "mix-left-out-on-channel").map(({ facts }) => facts);
    expect(named).toEqual([
      { channel: "google-business", categories: ["ask", "curate", "community"] },
      { channel: "blog", categories: ["ask"] },
    ]);
  });
});
