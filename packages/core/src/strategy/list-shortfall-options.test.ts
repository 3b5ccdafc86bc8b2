import { describe, expect, it } from "vitest";
import type { Answers, ChannelAnswer } from "../answers/answers.ts";
import { STARTS_ON } from "../testing/any-answers.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { listShortfallOptions } from "./list-shortfall-options.ts";
import { surveyAnswers } from "./survey.ts";

type Gap = Parameters<typeof listShortfallOptions>[1];

const active = (channel: ChannelAnswer["channel"], answer: Partial<ChannelAnswer> = {}): ChannelAnswer => ({
  channel,
  state: "active",
  messagesPerWeek: 0,
  ...answer,
});

function optionsOf(
  changes: Partial<Answers>,
  { missing = [], shortMinutes = 30 }: { missing?: readonly string[]; shortMinutes?: number },
) {
  const survey = surveyAnswers(someAnswers(changes), { startsOn: STARTS_ON });
  const left = survey.candidates.filter(({ channel }) => missing.includes(channel));
  const gap: Gap = { shortMinutes, musts: left.filter(({ isMust }) => isMust), missing: left, week: undefined };
  return new Map(listShortfallOptions(survey, gap).map((option) => [option.code, option]));
}

describe("minutes", () => {
  const hours = [{ days: ["mo", "tu"], from: "09:00", to: "12:00" }] as const;

  it("are asked of whoever is there longest beyond their hours", () => {
    const people = [
      { name: "Ana", role: "owner", hoursPerWeek: 5, hours },
      { name: "Ben", role: "contributor", hoursPerWeek: 2, hours },
    ] as const;
    // A tenth stays free, a twentieth each goes to learning and to looking back.
    expect(optionsOf({ people }, { shortMinutes: 40 }).get("add-minutes")?.facts).toEqual({
      person: "Ben",
      minutes: 50,
    });
  });

  it("need somebody else where nobody is there for longer", () => {
    const options = optionsOf({ people: [{ name: "Ana", role: "owner", hoursPerWeek: 6, hours }] }, {});
    expect(options.get("add-people")?.facts).toEqual({ minutes: 30 });
    expect(options.has("add-minutes")).toBe(false);
  });
});

describe("letting go", () => {
  const musts = [active("facebook-page", { wish: "must" }), active("blog", { wish: "must" }), active("x")];

  it("is thought of only while a must is left out, and only of musts", () => {
    const option = optionsOf({ channels: musts }, { missing: ["facebook-page"] }).get("let-go-of");
    expect(musts.filter(({ wish }) => wish === "must").map(({ channel }) => channel)).toContain(option?.facts.channel);
    expect(optionsOf({ channels: musts }, { missing: ["x"] }).has("let-go-of")).toBe(false);
  });

  it("names the must that is missed least for the minutes that it frees: the one that fewer follow", () => {
    const named = (facebook: number, instagram: number) => {
      const channels = [
        active("facebook-page", { wish: "must", followers: facebook }),
        active("instagram", { wish: "must", followers: instagram }),
      ];
      return optionsOf({ channels }, { missing: ["facebook-page"] }).get("let-go-of")?.facts.channel;
    };
    expect([named(20_000, 10), named(10, 20_000)]).toEqual(["instagram", "facebook-page"]);
  });
});

describe("paying somebody", () => {
  it("is a thought from an hour a week on", () => {
    expect(optionsOf({}, { shortMinutes: 59 }).has("pay-a-manager")).toBe(false);
    expect(optionsOf({}, { shortMinutes: 60 }).get("pay-a-manager")).toEqual({
      code: "pay-a-manager",
      facts: { minutes: 60, lowDollarsPerMonth: 500, highDollarsPerMonth: 2000 },
      evidence: ["E100"],
    });
  });
});

describe("saved replies", () => {
  const channels = [active("facebook-page", { messagesPerWeek: 20 }), active("instagram", { messagesPerWeek: 30 })];

  it("are worth the trouble where most messages are left", () => {
    // Of thirty messages twelve need an answer of 6.2 minutes, and a saved one takes half of that.
    const all = optionsOf({ channels }, { missing: ["facebook-page", "instagram"] });
    expect(all.get("saved-replies")?.facts).toEqual({ channel: "instagram", savedMinutes: 37 });
    const one = optionsOf({ channels }, { missing: ["facebook-page"] });
    expect(one.get("saved-replies")?.facts).toEqual({ channel: "facebook-page", savedMinutes: 25 });
  });

  it("are not where they save less than ten minutes a week", () => {
    const savedAt = (messagesPerWeek: number) =>
      optionsOf({ channels: [active("x", { messagesPerWeek })] }, { missing: ["x"] }).has("saved-replies");
    expect([savedAt(1), savedAt(40)]).toEqual([false, true]);
    expect(optionsOf({ channels }, {}).has("saved-replies")).toBe(false);
  });
});
