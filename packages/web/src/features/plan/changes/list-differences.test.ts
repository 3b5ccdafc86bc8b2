import { type Answers, makePlan, type Plan } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import salsa from "../../../../../../scenarios/salsa-studio/answers.json" with { type: "json" };
import { aChannel, aPlan } from "../../../shared/testing/a-plan.ts";
import { startAllTexts } from "../../../shared/testing/start-all-texts.ts";
import { differenceWords } from "./difference-words.ts";
import { listDifferences } from "./list-differences.ts";

const { t } = startAllTexts();
const wordsOf = (before: Plan, after: Plan) =>
  listDifferences(before, after).map((difference) => differenceWords(difference, t));

describe("listDifferences", () => {
  it("finds none between a plan and itself", () => {
    const plan = makePlan(salsa as Answers, { startsOn: "2026-11-23" });
    expect(listDifferences(plan, plan)).toEqual([]);
  });

  it("says how often a channel posts, every week or less", () => {
    const rated = (postsPerWeek: number) =>
      aPlan({ channels: [aChannel({ channel: "instagram", postsPerWeek, minutesPerWeek: 60 })] });
    expect(wordsOf(rated(2), rated(4))).toEqual(["Instagram: 2 → 4 posts a week."]);
    expect(wordsOf(rated(1), rated(0.5))).toEqual(["Instagram: one post a week → one post every 2 weeks."]);
  });

  it("passes over the few minutes by which blocks are rounded", () => {
    const taking = (minutesPerWeek: number) => aPlan({ channels: [aChannel({ minutesPerWeek })] });
    expect(wordsOf(taking(60), taking(64))).toEqual([]);
    expect(wordsOf(taking(60), taking(55))).toEqual(["Facebook takes 1 h → 55 min a week."]);
  });

  it("tells channels that come, go, open and shut apart", () => {
    const shut = { postsPerWeek: 0, minutesPerWeek: 0 };
    const before = aPlan({
      channels: [aChannel({ channel: "x" }), aChannel({ channel: "blog", decision: "skip", ...shut }), aChannel()],
    });
    const after = aPlan({
      channels: [
        aChannel({ channel: "x", decision: "close", ...shut }),
        aChannel({ channel: "blog", decision: "start", postsPerWeek: 1 }),
        aChannel({ channel: "tiktok", decision: "skip", ...shut }),
      ],
    });
    expect(wordsOf(before, after)).toEqual([
      "Facebook is no longer among the channels; it was: keep.",
      "X: keep → close.",
      "TikTok is new among the channels: skip.",
      "Blog: skip → start, with one post a week.",
    ]);
  });

  it("says the promise as it is given, and where one is lost or gained", () => {
    const none = aPlan({ promise: { clock: "working" } });
    const day = aPlan({ promise: { clock: "working", withinDays: 1 } });
    const hours = aPlan({ promise: { clock: "wall", withinMinutes: 240 } });
    expect(wordsOf(day, hours)).toEqual(["An answer within four hours instead of within one working day."]);
    expect(wordsOf(day, none)).toEqual(["An answer within one working day can no longer be promised."]);
    expect(wordsOf(none, hours)).toEqual(["An answer within four hours can be promised now."]);
  });

  it("says the mix in the percents that the bar shows", () => {
    const mixed = (promote: number) => {
      const { mix } = aPlan();
      const categories = [
        { category: "promote", share: promote },
        { category: "educate", share: 1 - promote },
      ] as const;
      return aPlan({ mix: { ...mix, categories } });
    };
    expect(wordsOf(mixed(0.1), mixed(0.25))).toEqual(["Educate: 90% → 75%.", "Promote: 10% → 25%."]);
  });

  it("names people who come, go or have other hours, and dates", () => {
    const ana = { name: "Ana", role: "owner", hoursPerWeek: 3 } as const;
    const fair = { label: "Fair", from: "2027-01-20", promote: true } as const;
    const before = aPlan({ answers: { people: [ana, { ...ana, name: "Ben" }] } });
    const after = aPlan({
      answers: {
        people: [
          { ...ana, hoursPerWeek: 4.5 },
          { ...ana, name: "Cleo" },
        ],
        events: [fair],
      },
    });
    expect(wordsOf(before, after)).toEqual([
      "Ana: 3 h → 4 h 30 a week.",
      "Ben is no longer among the people, with 3 h a week.",
      "Cleo is new among the people, with 3 h a week.",
      "“Fair” on 20 January is new.",
    ]);
  });

  it("finds words for everything that an hour more changes", () => {
    const answers = salsa as Answers;
    const more = { ...answers, people: answers.people.map((person) => ({ ...person, hoursPerWeek: 12 })) };
    const plans = [answers, more].map((each) => makePlan(each, { startsOn: "2026-11-23" }));
    const words = wordsOf(plans[0] as Plan, plans[1] as Plan);
    expect(words.length).toBeGreaterThan(5);
    for (const line of words) expect(line).not.toMatch(/ui\.plan|\{\{|undefined|NaN/);
  });
});
