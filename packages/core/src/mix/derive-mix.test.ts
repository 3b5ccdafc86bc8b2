import { describe, expect, it } from "vitest";
import { someAnswers } from "../testing/some-answers.ts";
import { someChannels, someStrategy } from "../testing/some-strategy.ts";
import { deriveMix } from "./derive-mix.ts";
import type { CategoryShare } from "./mix.ts";

const shareOf = (categories: readonly CategoryShare[], name: string) =>
  categories.find(({ category }) => category === name)?.share;
const sum = (categories: readonly CategoryShare[]) => categories.reduce((total, { share }) => total + share, 0);
const codesOf = (mix: ReturnType<typeof deriveMix>) => mix.reasons.map(({ code }) => code);

describe("a mix", () => {
  it("is the goal's own where there is one goal", () => {
    const mix = deriveMix(someStrategy({ goals: [{ goal: "leads", share: 1 }] }));
    expect(mix.categories.map(({ share }) => share)).toEqual([0.22, 0.12, 0.05, 0.1, 0.07, 0.06, 0.16, 0.22]);
    expect([mix.promoShare, mix.promoShareMax]).toEqual([0.22, 0.33]);
  });

  it("weighs the goals by their shares", () => {
    const goals = [
      { goal: "community" as const, share: 0.4 },
      { goal: "leads" as const, share: 0.35 },
      { goal: "service" as const, share: 0.25 },
    ];
    const { categories } = deriveMix(someStrategy({ goals }));
    expect(categories.map(({ share }) => Math.round(share * 100))).toEqual([19, 13, 6, 17, 11, 12, 8, 15]);
  });

  it("holds promotion at the owner's limit and gives the others the rest in proportion", () => {
    const answers = someAnswers({ limits: { promoShareMax: 0.1 } });
    const mix = deriveMix(someStrategy({ answers, goals: [{ goal: "leads", share: 1 }] }));
    expect(mix.promoShare).toBe(0.1);
    expect(shareOf(mix.categories, "educate")).toBeCloseTo((0.22 / 0.78) * 0.9, 3);
    expect(sum(mix.categories)).toBeCloseTo(1, 12);
    expect(codesOf(mix)).toContain("promo-cut-to-limit");
  });

  it("has no promotion where the owner wants none", () => {
    const answers = someAnswers({ limits: { promoShareMax: 0 } });
    const mix = deriveMix(someStrategy({ answers, goals: [{ goal: "leads", share: 1 }] }));
    expect([mix.promoShare, mix.promoShareMax]).toEqual([0, 0]);
    expect(sum(mix.categories)).toBeCloseTo(1, 12);
    expect(codesOf(mix)).toContain("promo-none");
  });

  it("never allows more than the highest published rule", () => {
    const answers = someAnswers({ limits: { promoShareMax: 0.8 } });
    const mix = deriveMix(someStrategy({ answers }));
    expect(mix.promoShareMax).toBe(0.33);
    expect(codesOf(mix)).toContain("promo-limit-lowered");
  });

  it("leaves out on a channel what has no room there, still within the limit", () => {
    const answers = someAnswers({ limits: { promoShareMax: 0.22 } });
    const channels = someChannels({ "facebook-page": 4, "google-business": 1 });
    const mix = deriveMix(someStrategy({ answers, channels, goals: [{ goal: "leads", share: 1 }] }));
    const google = mix.byChannel.find(({ channel }) => channel === "google-business")?.categories ?? [];
    expect(google.map(({ category }) => category)).toEqual([
      "educate",
      "behind-the-scenes",
      "help",
      "proof",
      "promote",
    ]);
    expect(shareOf(google, "promote")).toBe(0.22);
    expect(sum(google)).toBeCloseTo(1, 12);
  });

  it("speaks of open channels only", () => {
    const channels = someChannels({ "facebook-page": 4, x: 0 });
    expect(deriveMix(someStrategy({ channels })).byChannel.map(({ channel }) => channel)).toEqual(["facebook-page"]);
  });

  it("is all help under a flood of questions, where the network has room for it", () => {
    const channels = someChannels({ "facebook-page": 1, pinterest: 3 });
    const mix = deriveMix(someStrategy({ mode: "flood", channels }));
    expect(shareOf(mix.categories, "help")).toBe(1);
    expect(mix.byChannel[0]?.categories).toEqual([{ category: "help", share: 1 }]);
    expect(mix.byChannel[1]?.categories.map(({ category }) => category)).not.toContain("help");
    expect(codesOf(mix)).toEqual(["mix-only-help"]);
  });

  it("says that it curates less than the rules only where it does", () => {
    const press = [{ goal: "public-relations", share: 1 }] as const;
    const noPromotion = someAnswers({ limits: { promoShareMax: 0 } });
    expect(codesOf(deriveMix(someStrategy({ goals: press, answers: noPromotion })))).not.toContain(
      "curate-less-than-rules",
    );
    expect(codesOf(deriveMix(someStrategy({ goals: [{ goal: "leads", share: 1 }] })))).toContain(
      "curate-less-than-rules",
    );
  });

  it("compares itself with the published rule that is nearest", () => {
    const { reasons } = deriveMix(someStrategy({ goals: [{ goal: "leads", share: 1 }] }));
    const compared = reasons.find(({ code }) => code === "promo-compared");
    expect(compared?.facts).toMatchObject({ rule: "80-20", ruleShare: 0.2, promoShare: 0.22 });
    expect(compared?.evidence).toContain("E039");
  });
});
