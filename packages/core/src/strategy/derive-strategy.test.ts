import { describe, expect, it } from "vitest";
import agency from "../../../../scenarios/agency-of-one/answers.json" with { type: "json" };
import ghost from "../../../../scenarios/ghost-town/answers.json" with { type: "json" };
import maine from "../../../../scenarios/maine-heating/answers.json" with { type: "json" };
import store from "../../../../scenarios/online-store/answers.json" with { type: "json" };
import salsa from "../../../../scenarios/salsa-studio/answers.json" with { type: "json" };
import type { Answers, ChannelAnswer } from "../answers/answers.ts";
import { STARTS_ON } from "../testing/any-answers.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { deriveStrategy } from "./derive-strategy.ts";
import type { DecidedChannel, Strategy } from "./strategy.ts";

const strategyOf = (answers: unknown): Strategy => deriveStrategy(answers as Answers, { startsOn: STARTS_ON });
const withOwner = (hoursPerWeek: number, channels: readonly ChannelAnswer[], changes: Partial<Answers> = {}) =>
  strategyOf(someAnswers({ people: [{ name: "Ana", role: "owner", hoursPerWeek }], channels, ...changes }));

function linesOf({ channels }: Strategy): Record<string, string> {
  const line = ({ decision, postsPerWeek, minutesPerWeek }: DecidedChannel) =>
    postsPerWeek > 0 ? `${decision} ${postsPerWeek}/week ${minutesPerWeek} min` : decision;
  return Object.fromEntries(channels.map((channel) => [channel.channel, line(channel)]));
}

const codesOf = (strategy: Strategy, channel: string) =>
  strategy.channels.find((each) => each.channel === channel)?.reasons.map(({ code }) => code) ?? [];
const factsOf = (strategy: Strategy, channel: string, code: string) =>
  strategy.channels.find((each) => each.channel === channel)?.reasons.find((reason) => reason.code === code)?.facts;
const timesOf = ({ checks }: Strategy) => [...new Set(checks.map(({ person, time }) => `${person} ${time}`))].sort();

describe("the sample businesses", () => {
  it("agency of one: the profile, the page and the blog fit five hours, and X is let go with its name kept", () => {
    const strategy = strategyOf(agency);
    expect(linesOf(strategy)).toEqual({
      "linkedin-page": "revive 2/week 35 min",
      "linkedin-person": "keep 3/week 84 min",
      x: "close",
      bluesky: "skip",
      blog: "revive 0.5/week 99 min",
    });
    expect(timesOf(strategy)).toEqual(["Ana 11:45", "Ana 16:15"]);
    expect(codesOf(strategy, "x")).toEqual(["dark-since", "does-too-little", "close-call-as-well"]);
    expect(strategy.launch.minutes).toBe(130);
  });

  it("ghost town: most doors are closed and the rest are answered", () => {
    const strategy = strategyOf(ghost);
    expect(linesOf(strategy)).toEqual({
      "facebook-page": "revive 1/week 39 min",
      instagram: "close",
      "linkedin-page": "close",
      x: "close",
      youtube: "close",
      pinterest: "close",
      "google-business": "revive 1/week 26 min",
    });
    expect(strategy.checks.map(({ day, time }) => `${day} ${time}`)).toEqual(["mo 17:45", "we 17:45", "fr 17:45"]);
    expect(strategy.launch).toMatchObject({ minutes: 330, weeksWithoutPosts: 7 });
  });

  it("maine heating: two people share the day's checks", () => {
    const strategy = strategyOf(maine);
    expect(linesOf(strategy)).toEqual({
      "facebook-page": "keep 4/week 103 min",
      "linkedin-page": "close",
      "google-business": "keep 1/week 34 min",
    });
    expect(timesOf(strategy)).toEqual(["Dale 16:45", "Office 11:15"]);
  });

  it("online store: a large audience bears a post a day, and three zones are covered", () => {
    const strategy = strategyOf(store);
    expect(linesOf(strategy)).toEqual({
      "facebook-page": "close",
      instagram: "keep 7/week 371 min",
      tiktok: "start 2/week 131 min",
      pinterest: "revive 7/week 73 min",
      newsletter: "keep 1/week 117 min",
    });
    expect(timesOf(strategy)).toEqual(["Jo 09:00", "Ravi 10:45", "Ravi 16:45"]);
  });

  it("salsa studio: what is left does not hold a new channel", () => {
    const strategy = strategyOf(salsa);
    expect(linesOf(strategy)).toEqual({
      "facebook-page": "keep 4/week 137 min",
      instagram: "keep 3/week 146 min",
      x: "close",
      tiktok: "skip",
      "google-business": "revive 1/week 31 min",
    });
    expect(factsOf(strategy, "tiktok", "minutes-do-not-reach")).toMatchObject({ postsPerWeek: 1, freeMinutes: 1 });
    expect(strategy.checks).toHaveLength(15);
  });
});

describe("musts that do not fit together", () => {
  const strategy = withOwner(2, [
    { channel: "facebook-page", state: "active", wish: "must", messagesPerWeek: 5, followers: 900 },
    { channel: "instagram", state: "active", wish: "must", messagesPerWeek: 3, followers: 300 },
    { channel: "tiktok", state: "none", wish: "must" },
    { channel: "google-business", state: "idle", messagesPerWeek: 1 },
  ]);

  it("keep the ones that serve the goals most, and nothing else while a must waits", () => {
    expect(strategy.mode).toBe("musts-too-many");
    expect(linesOf(strategy)).toMatchObject({ tiktok: "skip", "google-business": "pause" });
    expect(factsOf(strategy, "tiktok", "must-does-not-fit")).toMatchObject({
      postsPerWeek: 1,
      allMinutes: strategy.shortfall?.needMinutes,
      usableMinutes: strategy.shortfall?.usableMinutes,
    });
    expect(codesOf(strategy, "google-business")).toContain("musts-come-first");
  });

  it("say how much is short, and what would help", () => {
    const { shortfall } = strategy;
    expect(shortfall?.items.map(({ channel }) => channel)).toContain("tiktok");
    expect(shortfall?.shortMinutes).toBe((shortfall?.needMinutes ?? 0) - (shortfall?.usableMinutes ?? 0));
    expect(shortfall?.options.map(({ code }) => code)).toEqual(expect.arrayContaining(["add-minutes", "let-go-of"]));
  });

  it("fit once the minutes that are short are added", () => {
    const add = strategy.shortfall?.options.find(({ code }) => code === "add-minutes");
    const hoursPerWeek = 2 + Number(add?.facts.minutes) / 60;
    expect(withOwner(hoursPerWeek, strategy.answers.channels).mode).toBe("planned");
  });
});

describe("a must that cannot be kept at all", () => {
  it("leaves the week to what does fit, rather than to nothing", () => {
    const strategy = withOwner(1, [
      { channel: "newsletter", state: "active", wish: "must" },
      { channel: "google-business", state: "active", messagesPerWeek: 1 },
    ]);
    expect(strategy.mode).toBe("musts-too-many");
    expect(linesOf(strategy)).toMatchObject({ newsletter: "pause", "google-business": "keep 1/week 22 min" });
  });
});

describe("a flood", () => {
  const flooded: readonly ChannelAnswer[] = [
    { channel: "facebook-page", state: "active", wish: "must", messagesPerWeek: 200, unanswered: 400 },
    { channel: "instagram", state: "active", messagesPerWeek: 5 },
    { channel: "tiktok", state: "none" },
  ];
  const strategy = withOwner(2, flooded);

  it("keeps one door at its floor and gives every other minute to answers", () => {
    expect(strategy.mode).toBe("flood");
    expect(linesOf(strategy)).toMatchObject({ instagram: "pause", tiktok: "skip" });
    const door = strategy.channels.find(({ channel }) => channel === "facebook-page");
    expect(door).toMatchObject({ decision: "keep", postsPerWeek: 1 });
    expect(strategy.answeredShare).toBeCloseTo((door?.minutes.answers ?? 0) / (200 * 0.4 * 6.2), 1);
  });

  it("leaves the old questions to one public note", () => {
    const items = strategy.channels[0]?.checklist.map(({ code }) => code);
    expect(items).toContain("one-note-for-old-questions");
    expect(items).not.toContain("answer-what-is-open");
  });

  it("names what would help beside hours", () => {
    const codes = strategy.shortfall?.options.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["saved-replies", "automatic-first-reply", "help-page"]));
  });

  it("opens the door at which answers are worth most, in whatever order the channels are named", () => {
    const doors: readonly ChannelAnswer[] = [
      { channel: "facebook-page", state: "idle", messagesPerWeek: 30 },
      { channel: "instagram", state: "idle", messagesPerWeek: 300 },
    ];
    for (const channels of [doors, doors.toReversed()]) {
      const open = withOwner(1, channels).channels.filter(({ postsPerWeek }) => postsPerWeek > 0);
      expect(open.map(({ channel }) => channel)).toEqual(["instagram"]);
    }
  });

  it("never asks for more minutes than there are", () => {
    const channelMinutes = strategy.channels.reduce((total, { minutesPerWeek }) => total + minutesPerWeek, 0);
    const learning = strategy.team.reduce((total, { trainMinutes }) => total + trainMinutes, strategy.reviewMinutes);
    const usable = strategy.team.reduce((total, { usableMinutes }) => total + usableMinutes, 0);
    expect(channelMinutes + 2 * strategy.checks.length + learning).toBeLessThanOrEqual(usable);
    expect(strategy.answeredShare).toBeLessThan(0.5);
  });

  it("comes when a channel could not be opened for its messages alone", () => {
    const idle = withOwner(1, [{ channel: "facebook-page", state: "idle", messagesPerWeek: 100 }]);
    expect(idle.mode).toBe("flood");
    expect(idle.answeredShare).toBeLessThan(1);
  });

  it("ends once there are minutes for all messages", () => {
    expect(withOwner(14, flooded).mode).toBe("planned");
  });
});

describe("when there is too little of something", () => {
  it("nobody with time: everything rests or closes, nothing starts, and the cheapest door says what it needs", () => {
    const strategy = withOwner(0, [
      { channel: "facebook-page", state: "idle" },
      { channel: "x", state: "abandoned" },
      { channel: "google-business", state: "abandoned" },
      { channel: "tiktok", state: "none" },
    ]);
    expect(strategy.mode).toBe("nothing-fits");
    expect(linesOf(strategy)).toEqual({
      "facebook-page": "pause",
      x: "close",
      tiktok: "skip",
      "google-business": "pause",
    });
    expect(strategy.checks).toEqual([]);
    expect(strategy.reviewMinutes).toBe(0);
    expect(strategy.shortfall?.items.map(({ channel }) => channel)).toEqual(["google-business"]);
  });

  it("no channels, or none that is wanted: an empty strategy and no complaint", () => {
    expect(withOwner(5, [])).toMatchObject({ mode: "empty", channels: [], checks: [] });
    const strategy = withOwner(5, [
      { channel: "facebook-page", state: "active", wish: "no" },
      { channel: "google-business", state: "active", wish: "no" },
    ]);
    expect(strategy.mode).toBe("empty");
    expect(linesOf(strategy)).toEqual({ "facebook-page": "close", "google-business": "pause" });
  });

  it("no channel that is worth its care: the best one is open all the same", () => {
    const strategy = withOwner(3, [{ channel: "mastodon", state: "none" }], { goals: [{ goal: "leads", weight: 1 }] });
    expect(linesOf(strategy)).toEqual({ mastodon: "start 2/week 26 min" });
    expect(codesOf(strategy, "mastodon")).toContain("last-door");
  });

  it("a channel that would do too little with the posts that fit says at which rate it would do enough", () => {
    const people = [{ name: "Hollis", role: "owner", hoursPerWeek: 3.3 }];
    const strategy = strategyOf({ ...ghost, people });
    const facts = factsOf(strategy, "instagram", "minutes-hold-too-few-posts");
    expect(facts).toMatchObject({ tooLittlePerWeek: 1, postsPerWeek: 2, needMinutes: 78, freeMinutes: 46 });
  });

  it("a channel to which nobody writes is no shortfall, whatever decided against it", () => {
    const strategy = withOwner(1.5, [
      { channel: "facebook-page", state: "active", messagesPerWeek: 0, followers: 900, lastPostOn: "2026-11-20" },
      { channel: "youtube", state: "active", messagesPerWeek: 0, followers: 900, lastPostOn: "2026-11-20" },
      { channel: "google-business", state: "active", messagesPerWeek: 2, lastPostOn: "2026-11-20" },
    ]);
    const shut = strategy.channels.filter(({ postsPerWeek }) => postsPerWeek === 0);
    expect(shut.length).toBeGreaterThan(0);
    expect(strategy.shortfall).toBeUndefined();
  });

  it("an active channel that minutes, not worth, decided against stands in the shortfall", () => {
    const strategy = withOwner(1.5, [
      { channel: "facebook-page", state: "active", messagesPerWeek: 22, followers: 900, lastPostOn: "2026-11-20" },
      { channel: "google-business", state: "active", messagesPerWeek: 2, lastPostOn: "2026-11-20" },
    ]);
    expect(linesOf(strategy)).toMatchObject({ "facebook-page": "pause" });
    expect(codesOf(strategy, "facebook-page")).toContain("minutes-do-not-reach");
    expect(strategy.shortfall?.items).toEqual([{ channel: "facebook-page", minutesAtFloor: 80 }]);
  });
});

describe("the looks that would come next", () => {
  it("are more than there are, and answer sooner", () => {
    const strategy = strategyOf(ghost);
    expect(strategy.nextChecks?.length).toBeGreaterThan(strategy.checks.length);
  });

  it("are none where nobody looks in, and none beyond a desk that is always looked at", () => {
    expect(withOwner(0, [{ channel: "x", state: "active" }]).nextChecks).toBeUndefined();
  });
});

describe("new channels", () => {
  const branding = { goals: [{ goal: "branding", weight: 1 }] } as const;

  it("start one at a time beside what exists", () => {
    const strategy = withOwner(
      20,
      [
        { channel: "facebook-page", state: "active", followers: 900 },
        { channel: "tiktok", state: "none" },
        { channel: "youtube-shorts", state: "none" },
      ],
      branding,
    );
    const started = strategy.channels.filter(({ decision }) => decision === "start");
    expect(started.map(({ startsOn }) => startsOn)).toEqual([STARTS_ON]);
    expect(codesOf(strategy, "youtube-shorts")).toContain("one-start-at-a-time");
  });

  it("start two from nothing, the second four weeks later", () => {
    const fresh = (["tiktok", "youtube-shorts", "google-business"] as const).map(
      (channel): ChannelAnswer => ({ channel, state: "none" }),
    );
    const strategy = withOwner(10, fresh, branding);
    const started = strategy.channels.filter(({ decision }) => decision === "start");
    expect(started.map(({ startsOn }) => startsOn).sort()).toEqual(["2026-11-23", "2026-12-21"]);
  });

  it("start as many as must be, each four weeks after the other, Stories never before the feed", () => {
    const musts = (["instagram", "instagram-stories", "tiktok"] as const).map(
      (channel): ChannelAnswer => ({ channel, state: "none", wish: "must" }),
    );
    const strategy = withOwner(20, musts, branding);
    const begins = Object.fromEntries(strategy.channels.map(({ channel, startsOn }) => [channel, startsOn]));
    expect(begins).toEqual({ tiktok: "2026-11-23", instagram: "2026-12-21", "instagram-stories": "2027-01-18" });
  });

  it("start no more than two from nothing even where one is told on the other's account", () => {
    const fresh = (["instagram", "instagram-stories", "tiktok"] as const).map(
      (channel): ChannelAnswer => ({ channel, state: "none" }),
    );
    for (const goal of ["branding", "community", "leads"] as const) {
      const strategy = withOwner(40, fresh, { goals: [{ goal, weight: 1 }] });
      const started = strategy.channels.filter(({ decision }) => decision === "start");
      expect([goal, started.length <= 2]).toEqual([goal, true]);
    }
  });

  it("suggest an entry on the map where the goals ask for it and nobody named it", () => {
    const kindsOf = (answers: unknown) => strategyOf(answers).suggestions.map(({ kind }) => kind);
    expect(kindsOf(someAnswers())).toContain("suggest-channel");
    expect(kindsOf(agency)).not.toContain("suggest-channel");
    expect(kindsOf(maine)).not.toContain("suggest-channel");
  });
});

describe("Stories", () => {
  it("are open only where the feed is", () => {
    const strategy = withOwner(5, [
      { channel: "instagram", state: "active", wish: "no" },
      { channel: "instagram-stories", state: "active" },
    ]);
    expect(linesOf(strategy)).toEqual({ instagram: "close", "instagram-stories": "close" });
    expect(codesOf(strategy, "instagram-stories")).toContain("stories-need-the-feed");
  });

  it("cost nothing to take down", () => {
    const strategy = withOwner(5, [
      { channel: "instagram", state: "active", wish: "no", followers: 50 },
      { channel: "instagram-stories", state: "active" },
    ]);
    expect(strategy.launch.items.map(({ channel }) => channel)).toEqual(["instagram"]);
  });
});

describe("an hour more", () => {
  const more = (answers: unknown) => strategyOf(answers).suggestions.find(({ kind }) => kind === "more-hours")?.reason;

  it("says from whom and what it would buy", () => {
    expect(more(agency)).toMatchObject({ code: "more-hours-post", facts: { person: "Ana", minutes: 60 } });
    expect(more(ghost)).toMatchObject({ code: "more-hours-post-and-check", facts: { checksBefore: 3 } });
    expect(more(maine)).toMatchObject({ code: "more-hours-check", facts: { person: "Dale" } });
  });

  it("is not asked for where it would buy nothing, or where nobody is there for it", () => {
    expect(more(store)).toBeUndefined();
    const hours = [{ days: ["mo"], from: "09:00", to: "10:00" }];
    expect(
      more(someAnswers({ people: [{ name: "Ana", role: "owner", hoursPerWeek: 1, hours }] as never })),
    ).toBeUndefined();
  });

  it("is what planning with the hour gives", () => {
    const facts = more(ghost)?.facts;
    const people = (ghost as Answers).people.map((person) => ({ ...person, hoursPerWeek: person.hoursPerWeek + 1 }));
    expect(strategyOf({ ...ghost, people }).checks).toHaveLength(Number(facts?.checksAfter));
  });
});
