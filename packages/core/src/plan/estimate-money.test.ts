import { describe, expect, it } from "vitest";
import type { Limits } from "../answers/answers.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { someChannel, someStrategy } from "../testing/some-strategy.ts";
import { estimateMoney } from "./estimate-money.ts";
import type { Money } from "./money.ts";

const newsletter = (followers: number) =>
  someChannel("newsletter", { answer: { channel: "newsletter", state: "active", followers } });
const moneyOf = (followers: number, limits?: Limits): Money | undefined =>
  estimateMoney(someStrategy({ channels: [newsletter(followers)], answers: someAnswers(limits ? { limits } : {}) }));
const codesOf = (money: Money | undefined) => money?.reasons.map(({ code }) => code);

describe("estimateMoney", () => {
  it("is silent where nothing costs money", () => {
    expect(estimateMoney(someStrategy())).toBeUndefined();
    expect(moneyOf(500)).toBeUndefined();
  });

  it("counts a newsletter by its subscribers", () => {
    expect(moneyOf(5200)).toMatchObject({
      dollarsPerMonth: 52,
      items: [{ channel: "newsletter", dollarsPerMonth: 52 }],
    });
  });

  it("takes nothing for posts to X by hand, and says what its interface would cost", () => {
    const money = estimateMoney(someStrategy({ channels: [someChannel("x", { postsPerWeek: 7 })] }));
    expect(money?.dollarsPerMonth).toBe(0);
    // 7 posts × 52/12 weeks × (0.8 × $0.015 + 0.2 × $0.20)
    expect(money?.items[0]?.reasons[0]?.facts).toEqual({ interfaceDollarsPerMonth: 1.58 });
  });

  it("leaves shut channels out", () => {
    const shut = { ...newsletter(5200), postsPerWeek: 0 };
    expect(estimateMoney(someStrategy({ channels: [shut] }))).toBeUndefined();
  });

  it("holds the sum beside the limit, in dollars", () => {
    expect(codesOf(moneyOf(5200))).toEqual(["money-in-sum"]);
    expect(codesOf(moneyOf(5200, { moneyPerMonth: 52 }))).toEqual(["money-within-limit"]);
    expect(codesOf(moneyOf(5200, { moneyPerMonth: 51, currency: "USD" }))).toEqual(["money-above-limit"]);
  });

  it("compares no dollars with pounds", () => {
    expect(codesOf(moneyOf(5200, { moneyPerMonth: 5, currency: "GBP" }))).toEqual(["money-beside-limit"]);
  });
});
