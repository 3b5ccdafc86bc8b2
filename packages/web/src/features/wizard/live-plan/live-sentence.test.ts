import { type Answers, type ChannelPlan, makePlan, type Plan } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import { startAllTexts } from "../../../shared/testing/start-all-texts.ts";
import { liveGlance, liveSentence } from "./live-sentence.ts";

const { t } = startAllTexts();
const answers: Answers = {
  business: { name: "Corner Bakery", does: "Bread and cakes", zone: "Europe/London" },
  workingHours: [{ days: ["mo", "tu", "we", "th", "fr"], from: "09:00", to: "17:00" }],
  audience: [{ label: "The neighbourhood", zone: "Europe/London", share: 1 }],
  goals: [{ goal: "leads", weight: 60 }],
  channels: [{ channel: "instagram", state: "active", messagesPerWeek: 10, wish: "must" }],
  people: [{ name: "Ana", role: "owner", hoursPerWeek: 5 }],
};
const made = makePlan(answers, { startsOn: "2026-11-23" });
const instagram: ChannelPlan = { ...(made.channels[0] as ChannelPlan), decision: "keep", postsPerWeek: 7 };
const { withinMinutes: _minutes, withinDays: _days, ...noPromise } = made.promise;
const { shortfall: _none, ...balanced } = made.budget;
const plan: Plan = {
  ...made,
  channels: [instagram],
  promise: { ...noPromise, clock: "working", withinMinutes: 480, withinDays: 1 },
  budget: { ...balanced, availableMinutesPerWeek: 320, usableMinutesPerWeek: 300, plannedMinutesPerWeek: 250 },
};

describe("the plan in two sentences", () => {
  it("says when people hear back and how much goes out", () => {
    expect(liveSentence(plan, t)).toBe("Answered within one working day. Seven posts a week.");
  });

  it("says that no promise can be kept", () => {
    expect(liveSentence({ ...plan, promise: noPromise }, t)).toBe("No promise to answer yet. Seven posts a week.");
  });

  it("says how many get an answer when there are more messages than minutes", () => {
    const flooded: Plan = { ...plan, mode: "flood", promise: { ...noPromise, level: 0.6 } };
    expect(liveSentence(flooded, t)).toBe("More messages than minutes: 60% get an answer. Seven posts a week.");
  });

  it("says how many of the channels that must be open fit", () => {
    const x: ChannelPlan = { ...instagram, channel: "x", decision: "pause", postsPerWeek: 0 };
    const tight: Plan = {
      ...plan,
      mode: "musts-too-many",
      channels: [instagram, x],
      answers: { ...answers, channels: [...answers.channels, { channel: "x", state: "active", wish: "must" }] },
    };
    expect(liveSentence(tight, t)).toBe("One of the two channels you must have fits. Seven posts a week.");
  });

  it("says when there is nothing to decide on and when nothing can be open", () => {
    expect(liveSentence({ ...plan, channels: [] }, t)).toBe("No channel to decide on yet.");
    const unwanted: Plan = { ...plan, mode: "empty", channels: [{ ...instagram, decision: "close", postsPerWeek: 0 }] };
    expect(liveSentence(unwanted, t)).toBe("No channel open. None is wanted.");
    const shut: Plan = { ...plan, channels: [{ ...instagram, decision: "close", postsPerWeek: 0 }] };
    expect(liveSentence(shut, t)).toBe("No channel open. The hours do not carry one.");
  });
});

describe("the plan at a glance", () => {
  it("is posts and what is left of the time", () => {
    expect(liveGlance(plan, t)).toBe("7 posts, 50 min free");
  });

  it("is posts and what is missing", () => {
    const shortfall = { needMinutes: 325, usableMinutes: 300, shortMinutes: 25, items: [], options: [] };
    expect(liveGlance({ ...plan, mode: "musts-too-many", budget: { ...plan.budget, shortfall } }, t)).toBe(
      "7 posts, 25 min too few",
    );
  });
});
