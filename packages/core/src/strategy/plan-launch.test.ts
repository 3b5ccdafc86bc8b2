import { describe, expect, it } from "vitest";
import type { ChannelAnswer } from "../answers/answers.ts";
import type { Channel, Decision } from "../facts/vocabulary.ts";
import { someChannel } from "../testing/some-strategy.ts";
import type { BareChannel } from "./decide-channels.ts";
import { planLaunch } from "./plan-launch.ts";

type Told = { readonly decision: Decision; readonly channel?: Channel; readonly answer?: Partial<ChannelAnswer> };

function decided({ decision, channel = "x", answer }: Told): BareChannel {
  return someChannel(channel, { decision, answer: { channel, state: "abandoned", ...answer } });
}

function launchOf(told: readonly Told[], week: Partial<Parameters<typeof planLaunch>[1]> = {}) {
  return planLaunch(told.map(decided), { mode: "planned", usableMinutes: 60, respondMinutes: 0, ...week });
}

describe("what is to be done before day one", () => {
  it("is an hour for a new account, half of it for one that comes back, a quarter for a notice", () => {
    const { items, minutes } = launchOf([{ decision: "start" }, { decision: "revive" }, { decision: "pause" }]);
    expect(items).toEqual([
      { channel: "x", task: "start", minutes: 60 },
      { channel: "x", task: "revive", minutes: 30 },
      { channel: "x", task: "pause", minutes: 15 },
    ]);
    expect(minutes).toBe(105);
  });

  it("is nothing for what goes on as it is or was never there", () => {
    expect(launchOf([{ decision: "keep" }, { decision: "skip", answer: { unanswered: 5 } }])).toEqual({
      minutes: 0,
      items: [],
      weeksWithoutPosts: 0,
      reasons: [{ code: "launch-nothing-to-do", facts: {}, evidence: [] }],
    });
  });

  it("takes longer to close where a hundred people follow, or nobody counted them", () => {
    const closing = (followers?: number) =>
      launchOf([{ decision: "close", answer: followers === undefined ? {} : { followers } }]).minutes;
    expect([closing(0), closing(99), closing(100), closing(undefined)]).toEqual([15, 15, 30, 30]);
  });

  it("is no work of its own for Stories, which are told on another's account", () => {
    expect(launchOf([{ decision: "start", channel: "instagram-stories" }]).items).toEqual([]);
  });

  it("answers what came in within four weeks, on a channel that is kept as well", () => {
    const answer: Partial<ChannelAnswer> = { state: "active", messagesPerWeek: 2, unanswered: 20 };
    expect(launchOf([{ decision: "keep", answer }]).items).toEqual([
      { channel: "x", task: "backlog", minutes: 40, count: 8 },
    ]);
  });

  it("leaves old questions to a note while new ones go unanswered", () => {
    const answer: Partial<ChannelAnswer> = { state: "active", messagesPerWeek: 200, unanswered: 20 };
    expect(launchOf([{ decision: "keep", answer }], { mode: "flood" }).items).toEqual([]);
  });
});

describe("when it is done", () => {
  const reasonOf = (week: Parameters<typeof launchOf>[1]) => launchOf([{ decision: "start" }], week);

  it("is in the minutes that posts take later, counted in whole weeks", () => {
    const launch = reasonOf({ usableMinutes: 60, respondMinutes: 20 });
    expect(launch.weeksWithoutPosts).toBe(2);
    expect(launch.reasons).toEqual([{ code: "launch-before-day-one", facts: { minutes: 60, count: 2 }, evidence: [] }]);
  });

  it("may take a season and no longer", () => {
    expect(reasonOf({ usableMinutes: 5 }).reasons[0]?.code).toBe("launch-before-day-one");
    expect(reasonOf({ usableMinutes: 4 })).toMatchObject({
      weeksWithoutPosts: 15,
      reasons: [{ code: "launch-needs-a-day", facts: { minutes: 60 } }],
    });
  });

  it("needs a day of its own where answers take every minute", () => {
    expect(reasonOf({ usableMinutes: 60, respondMinutes: 60 })).toMatchObject({
      weeksWithoutPosts: 0,
      reasons: [{ code: "launch-needs-a-day", facts: { minutes: 60 } }],
    });
  });
});
