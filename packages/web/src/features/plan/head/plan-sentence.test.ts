import type { Plan } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import { aChannel, aPlan } from "../../../shared/testing/a-plan.ts";
import { startAllTexts } from "../../../shared/testing/start-all-texts.ts";
import { planSentence } from "./plan-sentence.ts";

const { t } = startAllTexts();
const say = (plan: Plan) => planSentence(plan, t);

const threeChannels = [
  aChannel({ channel: "facebook-page", postsPerWeek: 3 }),
  aChannel({ channel: "instagram", postsPerWeek: 3 }),
  aChannel({ channel: "google-business", postsPerWeek: 1, decision: "revive" }),
  aChannel({ channel: "x", postsPerWeek: 0, decision: "close" }),
];

describe("planSentence", () => {
  it("counts the open channels, their posts and the promise", () => {
    const promise = { withinMinutes: 480, withinDays: 1, clock: "working" } as const;
    expect(say(aPlan({ channels: threeChannels, promise }))).toBe(
      "Three channels, seven posts a week, and an answer within one working day.",
    );
  });

  it("speaks of one channel and one post in the singular", () => {
    const channels = [aChannel({ postsPerWeek: 1 })];
    expect(say(aPlan({ channels, promise: { withinMinutes: 60 } }))).toBe(
      "One channel, one post a week, and an answer within one hour.",
    );
  });

  it("writes numbers above twelve in digits", () => {
    const channels = [aChannel({ postsPerWeek: 14 })];
    expect(say(aPlan({ channels, promise: { withinMinutes: 1440 } }))).toBe(
      "One channel, 14 posts a week, and an answer within 24 hours.",
    );
  });

  it("says of half a post that weeks differ", () => {
    const channels = [aChannel({ postsPerWeek: 5 }), aChannel({ channel: "blog", postsPerWeek: 0.5 })];
    expect(say(aPlan({ channels, promise: { withinMinutes: 240, clock: "working" } }))).toBe(
      "Two channels, five or six posts a week, and an answer within four opening hours.",
    );
  });

  it.each([
    [0.25, "one post every four weeks"],
    [0.5, "one post every two weeks"],
    [0.75, "three posts in four weeks"],
    [0, "no posts"],
  ])("says a rate of %s in weeks", (postsPerWeek, words) => {
    const channels = [aChannel({ postsPerWeek })];
    expect(say(aPlan({ channels, promise: { withinDays: 2, clock: "working" } }))).toBe(
      `One channel, ${words}, and an answer within two working days.`,
    );
  });

  it("does not promise what cannot be promised", () => {
    expect(say(aPlan({ channels: threeChannels }))).toBe(
      "Three channels, seven posts a week, and no promise yet on answers.",
    );
  });

  it("says in a flood how many are answered", () => {
    const channels = [aChannel({ postsPerWeek: 1 })];
    expect(say(aPlan({ mode: "flood", channels, promise: { level: 0.57 } }))).toBe(
      "More messages than minutes: one channel, one post a week, and 57% of messages answered.",
    );
  });

  it("says how many of the musts fit", () => {
    const answers: Plan["answers"]["channels"] = [
      { channel: "facebook-page", state: "active", wish: "must" },
      { channel: "instagram", state: "active", wish: "must" },
      { channel: "tiktok", state: "none", wish: "must" },
      { channel: "x", state: "active" },
    ];
    const plan = aPlan({
      mode: "musts-too-many",
      answers: { channels: answers },
      channels: [aChannel({ postsPerWeek: 2 }), aChannel({ channel: "instagram", decision: "pause", postsPerWeek: 0 })],
      promise: { withinMinutes: 720 },
    });
    expect(say(plan)).toBe(
      "One of the three channels you must have fits: two posts a week, and an answer within twelve hours.",
    );
  });

  it("names the nearest thing that fits where no must does", () => {
    const plan = aPlan({
      mode: "musts-too-many",
      answers: { channels: [{ channel: "youtube", state: "active", wish: "must" }] },
      channels: [aChannel({ channel: "google-business", postsPerWeek: 1 })],
      promise: { withinDays: 5, clock: "working" },
    });
    expect(say(plan)).toBe(
      "The one channel you must have does not fit: one post a week, and an answer within five working days.",
    );
  });

  it("says plainly that nothing fits, or that there is nothing to plan", () => {
    expect(say(aPlan({ mode: "nothing-fits", channels: [aChannel({ decision: "pause", postsPerWeek: 0 })] }))).toBe(
      "No channel can be kept up in the hours there are.",
    );
    expect(say(aPlan({ mode: "empty" }))).toBe("No channel named yet, so there is nothing to plan.");
    const shut = [aChannel({ decision: "close", postsPerWeek: 0 })];
    expect(say(aPlan({ mode: "empty", channels: shut }))).toBe("No channel is wanted, so there is nothing to post.");
    expect(say(aPlan({ channels: shut }))).toBe("No channel stays open.");
  });
});
