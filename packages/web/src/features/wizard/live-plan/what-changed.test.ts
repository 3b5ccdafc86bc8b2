import { type Answers, type ChannelPlan, makePlan, type Plan } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import { startAllTexts } from "../../../shared/testing/start-all-texts.ts";
import { changeWords } from "./change-words.ts";
import { isWorthSaying, whatChanged } from "./what-changed.ts";

const { t } = startAllTexts();
const answers: Answers = {
  business: { name: "Corner Bakery", does: "Bread and cakes", zone: "Europe/London" },
  workingHours: [{ days: ["mo", "tu", "we", "th", "fr"], from: "09:00", to: "17:00" }],
  audience: [{ label: "The neighbourhood", zone: "Europe/London", share: 1 }],
  goals: [
    { goal: "community", weight: 40 },
    { goal: "leads", weight: 60 },
  ],
  channels: [{ channel: "instagram", state: "active", messagesPerWeek: 10 }],
  people: [{ name: "Ana", role: "owner", hoursPerWeek: 5 }],
};
const plan = makePlan(answers, { startsOn: "2026-11-23" });
const instagram = plan.channels[0] as ChannelPlan;

describe("whatChanged", () => {
  it("says that nothing changed when nothing did", () => {
    expect(whatChanged(plan, plan)).toEqual([{ kind: "steady", what: "everything" }]);
    expect(isWorthSaying(whatChanged(plan, plan))).toBe(false);
  });

  it("names the goal that moved most, by what was answered and not by its share", () => {
    const moved = withAnswers({
      goals: [
        { goal: "community", weight: 55 },
        { goal: "leads", weight: 45 },
      ],
    });
    expect(whatChanged(plan, moved)).toEqual([
      { kind: "goal", goal: "community", from: 40, to: 55 },
      { kind: "steady", what: "everything" },
    ]);
    expect(isWorthSaying(whatChanged(plan, moved))).toBe(true);
  });

  it("names a mix that leans another way, in posts where they make a whole one", () => {
    const four = withRate(4);
    const leaning = withShares(four, { community: 0.12, promote: -0.1, help: -0.02 });
    expect(whatChanged(four, leaning)).toEqual([
      { kind: "mix", gains: "community", loses: "promote", postsInFourWeeks: 2 },
      { kind: "steady", what: "channels-and-hours" },
    ]);
  });

  it("is silent about a lean too small to be seen", () => {
    const leaning = withShares(plan, { community: 0.004, promote: -0.004 });
    expect(whatChanged(plan, leaning)).toEqual([{ kind: "steady", what: "everything" }]);
  });

  it("names a channel that joins, one that is decided otherwise and one that is left out", () => {
    const closed: Plan = { ...plan, channels: [{ ...instagram, decision: "close" }] };
    const none: Plan = { ...plan, channels: [] };
    expect(whatChanged(none, plan)[0]).toEqual({ kind: "decision", channels: ["instagram"], to: instagram.decision });
    expect(whatChanged(plan, none)[0]).toEqual({ kind: "decision", channels: ["instagram"], from: instagram.decision });
    expect(whatChanged(plan, closed)[0]).toMatchObject({ kind: "decision", from: instagram.decision, to: "close" });
  });

  it("names every channel of which the same is decided, in one change", () => {
    const many = { ...plan, channels: [instagram, as("x"), as("tiktok"), as("blog")] };
    const paused = { ...many, channels: many.channels.map((entry) => ({ ...entry, decision: "pause" as const })) };
    expect(whatChanged(plan, many)[0]).toEqual({
      kind: "decision",
      channels: ["x", "tiktok", "blog"],
      to: instagram.decision,
    });
    expect(whatChanged(paused, many)[0]).toMatchObject({ channels: ["instagram", "x", "tiktok", "blog"] });
  });

  it("tells of opened and shut channels before the promise, and of posts after it, the largest step first", () => {
    const before = { ...plan, channels: [as("x", 1), as("tiktok", 1), as("blog")] };
    const after: Plan = {
      ...before,
      promise: { ...plan.promise, withinMinutes: 960, withinDays: 2 },
      channels: [as("x", 2), as("tiktok", 4), { ...as("blog"), decision: "close" }],
    };
    expect(
      whatChanged(before, after).map((change) => ("channel" in change ? [change.kind, change.channel] : [change.kind])),
    ).toEqual([["decision"], ["promise"], ["rate", "tiktok"], ["rate", "x"]]);
  });

  it("counts the channels that it has no room to name", () => {
    const channels = ["x", "tiktok", "blog", "threads", "bluesky"] as const;
    const before = { ...plan, channels: channels.map((channel) => as(channel, 1)) };
    const after = { ...plan, channels: channels.map((channel, index) => as(channel, 2 + index)) };
    const changes = whatChanged(before, after).filter(({ kind }) => kind === "rate" || kind === "more-channels");
    expect(changes).toMatchObject([
      { channel: "bluesky" },
      { channel: "threads" },
      { channel: "blog" },
      { kind: "more-channels", channels: 2 },
    ]);
  });

  it("names a rate, a promise, hours and time that moved", () => {
    const { budget } = plan;
    const moved: Plan = {
      ...withRate(instagram.postsPerWeek + 1),
      promise: { ...plan.promise, withinMinutes: 960, withinDays: 2 },
      budget: {
        ...budget,
        availableMinutesPerWeek: budget.availableMinutesPerWeek + 60,
        plannedMinutesPerWeek: budget.plannedMinutesPerWeek + 40,
      },
    };
    expect(whatChanged(plan, moved).map(({ kind }) => kind)).toEqual(["hours", "promise", "rate", "time"]);
  });
});

describe("a promise", () => {
  const promising = (promise: Partial<Plan["promise"]>): Plan => ({
    ...plan,
    promise: { ...plan.promise, ...promise },
  });

  it("in days is the same one while its days get longer, and another with another number of them", () => {
    const day = promising({ clock: "working", withinMinutes: 480, withinDays: 1 });
    const longer = promising({ clock: "working", withinMinutes: 1140, withinDays: 1 });
    const two = promising({ clock: "working", withinMinutes: 960, withinDays: 2 });
    expect(whatChanged(day, longer)).toEqual([{ kind: "steady", what: "everything" }]);
    expect(whatChanged(day, two)[0]).toMatchObject({ kind: "promise" });
  });
});

describe("posts that go from one channel to another", () => {
  const both = (instagramPosts: number, facebookPosts: number): Plan => ({
    ...plan,
    channels: [making(instagram, instagramPosts, 27), making(as("facebook-page"), facebookPosts, 14)],
  });
  const shiftIn = (before: Plan, after: Plan) => whatChanged(before, after).find(({ kind }) => kind === "shift");

  it("are explained by the goals that the one helps, and by its posts where they take less", () => {
    expect(shiftIn(both(2, 2), both(1, 4))).toEqual({
      kind: "shift",
      gains: "facebook-page",
      loses: "instagram",
      goals: ["community", "leads"],
      minutesPerPost: { gains: 14, loses: 27 },
    });
    expect(shiftIn(both(1, 4), both(2, 2))).toEqual({
      kind: "shift",
      gains: "instagram",
      loses: "facebook-page",
      goals: ["community", "leads"],
    });
  });

  it("need no such reason where none gives way, or where there are other hours", () => {
    expect(shiftIn(both(2, 2), both(2, 4))).toBeUndefined();
    const { budget } = plan;
    const more = { ...both(1, 4), budget: { ...budget, availableMinutesPerWeek: budget.availableMinutesPerWeek + 60 } };
    expect(shiftIn(both(2, 2), more)).toBeUndefined();
  });
});

describe("changes in words", () => {
  it("read as sentences", () => {
    const words = changeWords(
      [
        { kind: "goal", goal: "community", from: 30, to: 40 },
        { kind: "mix", gains: "community", loses: "promote", postsInFourWeeks: 2 },
        { kind: "steady", what: "channels-and-hours" },
      ],
      t,
    );
    expect(words).toBe(
      "Community went from 30 to 40. One more post every two weeks about your people. Promotion gives way most. Channels and hours stay the same.",
    );
  });

  it("have words for every kind of change", () => {
    const { withinMinutes: _minutes, withinDays: _days, ...lost } = plan.promise;
    const kept = { ...lost, clock: "wall", withinMinutes: 480 } as const;
    const words = changeWords(
      [
        { kind: "hours", fromMinutes: 180, toMinutes: 300 },
        { kind: "promise", from: lost, to: kept },
        { kind: "promise", from: kept, to: lost },
        { kind: "promise", from: { ...kept, withinMinutes: 1440 }, to: kept },
        { kind: "decision", channels: ["x"], to: "close" },
        { kind: "decision", channels: ["x"], from: "keep" },
        { kind: "decision", channels: ["x"], from: "keep", to: "close" },
        { kind: "decision", channels: ["x", "blog", "tiktok"], from: "pause", to: "keep" },
        { kind: "decision", channels: ["x", "blog"], to: "start" },
        { kind: "more-channels", channels: 1 },
        { kind: "more-channels", channels: 3 },
        { kind: "rate", channel: "blog", fromPosts: 1, toPosts: 0.5 },
        {
          kind: "shift",
          gains: "facebook-page",
          loses: "instagram",
          goals: ["service", "leads"],
          minutesPerPost: { gains: 14, loses: 27 },
        },
        { kind: "shift", gains: "instagram", loses: "facebook-page", goals: ["leads"] },
        { kind: "mix", gains: "educate", loses: "ask", postsInFourWeeks: 3 },
        { kind: "mix", gains: "proof", loses: "curate", postsInFourWeeks: 0 },
        { kind: "time", moreMinutes: 20 },
        { kind: "time", moreMinutes: -20 },
      ],
      t,
    );
    expect(words.split(/(?<=\.) /)).toEqual([
      "There are 5 h a week now, before 3 h.",
      "An answer can now be promised within eight hours.",
      "A promise to answer can no longer be kept.",
      "People hear back within eight hours instead of within 24 hours.",
      "X is to be closed.",
      "X is left out.",
      "X: close instead of keep.",
      "X, Blog and TikTok: keep instead of pause.",
      "X and Blog are opened.",
      "One more channel changes.",
      "Three more channels change.",
      "Blog goes from 1 post a week to a post every 2 weeks.",
      "The same hours do more for your goals that way: Facebook helps Service and Leads most, and a post takes 14 min there, 27 min on Instagram.",
      "The same hours do more for your goals that way: Instagram helps Leads most.",
      "Three more posts in four weeks to explain something.",
      "Asking gives way most.",
      "A few more posts to show proof.",
      "Passing on finds gives way most.",
      "The week takes 20 min more.",
      "The week takes 20 min less.",
    ]);
  });
});

function withAnswers(change: Partial<Answers>): Plan {
  return { ...plan, answers: { ...plan.answers, ...change } };
}

function withRate(postsPerWeek: number): Plan {
  return { ...plan, channels: [{ ...instagram, postsPerWeek }] };
}

function withShares(before: Plan, moves: Readonly<Record<string, number>>): Plan {
  const categories = before.mix.categories.map(({ category, share }) => ({
    category,
    share: share + (moves[category] ?? 0),
  }));
  return { ...before, mix: { ...before.mix, categories } };
}

function making(channel: ChannelPlan, postsPerWeek: number, minutesPerPost: number): ChannelPlan {
  return { ...channel, postsPerWeek, minutes: { ...channel.minutes, posts: minutesPerPost * postsPerWeek } };
}

function as(channel: ChannelPlan["channel"], postsPerWeek = instagram.postsPerWeek): ChannelPlan {
  return { ...instagram, channel, postsPerWeek };
}
