import { describe, expect, it } from "vitest";
import type { Answers, ChannelAnswer } from "../answers/answers.ts";
import { FIT } from "../facts/fit-facts.ts";
import type { Goal } from "../facts/vocabulary.ts";
import { STARTS_ON } from "../testing/any-answers.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { someChannel } from "../testing/some-strategy.ts";
import { addDays } from "../time/iso-date.ts";
import type { BareChannel } from "./decide-channels.ts";
import { explainOpenChannel } from "./explain-open-channel.ts";
import { surveyAnswers } from "./survey.ts";

type Told = Partial<Omit<BareChannel, "answer">> & { readonly answer?: Partial<ChannelAnswer> };

function reasonsOf({ answer, ...changes }: Told, goals?: Answers["goals"]) {
  const channel = changes.channel ?? "facebook-page";
  const bare = someChannel(channel, { ...changes, answer: { channel, state: "active", ...answer } });
  return explainOpenChannel(bare, surveyAnswers(someAnswers(goals ? { goals } : {}), { startsOn: STARTS_ON }));
}

const openingOf = (told: Told) => reasonsOf(told).filter(({ code }) => !/^(serves|rate|channel)-/.test(code));
const rateOf = (told: Told) => reasonsOf(told).find(({ code }) => code.startsWith("rate-"));

describe("why a channel opens", () => {
  it("is said of a new one by the day on which it begins", () => {
    expect(openingOf({ decision: "start", startsOn: STARTS_ON })).toEqual([
      { code: "start-from-nothing", facts: { channel: "facebook-page" }, evidence: [] },
    ]);
    const startsOn = addDays(STARTS_ON, 28);
    expect(openingOf({ decision: "start", startsOn })).toEqual([
      { code: "start-later", facts: { channel: "facebook-page", startsOn }, evidence: [] },
    ]);
  });

  it("is said of one that comes back by its silence, where that is known", () => {
    const lastPostOn = addDays(STARTS_ON, -90);
    expect(openingOf({ decision: "revive", answer: { state: "idle", lastPostOn } })).toEqual([
      { code: "revive-after-silence", facts: { channel: "facebook-page", silentDays: 90, lastPostOn }, evidence: [] },
    ]);
    expect(openingOf({ decision: "revive", answer: { state: "idle" } }).map(({ code }) => code)).toEqual(["revive"]);
  });

  it("is said of one that goes on only where its owner insists", () => {
    expect(openingOf({ decision: "keep" })).toEqual([]);
    expect(openingOf({ decision: "keep", answer: { wish: "must" } }).map(({ code }) => code)).toEqual([
      "keep-as-wished",
    ]);
  });
});

describe("why it has its rate", () => {
  it("is what is typical, with the sources", () => {
    expect(rateOf({ postsPerWeek: 4 })).toEqual({
      code: "rate-typical",
      facts: { channel: "facebook-page", postsPerWeek: 4, typicalPerWeek: 4 },
      evidence: ["E007", "E008", "E009"],
    });
  });

  it("is a large audience above that", () => {
    expect(rateOf({ postsPerWeek: 7, answer: { followers: 12_000 } })).toMatchObject({
      code: "rate-for-large-audience",
      facts: { followers: 12_000 },
      evidence: ["E007"],
    });
  });

  it("is the floor below, and between the two the hours", () => {
    expect(rateOf({ postsPerWeek: 1 })).toMatchObject({ code: "rate-at-floor", facts: { postsPerWeek: 1 } });
    expect(rateOf({ postsPerWeek: 2 })).toMatchObject({ code: "rate-by-hours", facts: { postsPerWeek: 2 } });
  });

  it("is that of a beginner for whoever starts or starts again", () => {
    const codeFor = (state: ChannelAnswer["state"], postsPerWeek: number) =>
      rateOf({ postsPerWeek, answer: { state } })?.code;
    expect([codeFor("none", 2), codeFor("abandoned", 2), codeFor("idle", 2), codeFor("none", 1)]).toEqual([
      "rate-of-a-beginner",
      "rate-of-a-beginner",
      "rate-by-hours",
      "rate-at-floor",
    ]);
  });
});

describe("what it serves and takes", () => {
  it("names at most two goals, the one it does most for first", () => {
    const weights = { community: 1, service: 1, leads: 9 } as const;
    const goals = (["community", "service", "leads"] as const).map((goal) => ({ goal, weight: weights[goal] }));
    const serves = reasonsOf({}, goals).find(({ code }) => code === "serves-goals");
    const named = [serves?.facts.goals].flat();
    expect(named).toHaveLength(2);
    expect(named[0]).toBe("leads");
    expect(serves?.evidence).toEqual(
      [FIT.leads, FIT[named[1] as Goal]].flatMap((fits) => fits["facebook-page"].evidence),
    );
  });

  it("splits the minutes into posts, answers and the rest", () => {
    const minutes = { posts: 40, engage: 15, manage: 5, look: 2, answers: 20 };
    expect(reasonsOf({ minutes, minutesPerWeek: 82 }).at(-1)).toMatchObject({
      code: "channel-minutes",
      facts: { minutesPerWeek: 82, postMinutes: 40, answerMinutes: 20, otherMinutes: 22 },
      evidence: ["E064", "E098", "E099"],
    });
  });
});
