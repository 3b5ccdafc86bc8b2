import { describe, expect, it } from "vitest";
import type { Strategy } from "../strategy/strategy.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { someChannel, someChannels, someChecks, someStrategy } from "../testing/some-strategy.ts";
import { planCadence } from "./plan-cadence.ts";

const linesOf = (strategy: Strategy) =>
  planCadence(strategy).map(({ channel, rrule, time, phaseWeeks }) => `${channel} ${time} ${rrule} +${phaseWeeks}`);
const codesOf = (strategy: Strategy) => planCadence(strategy).flatMap(({ reasons }) => reasons.map(({ code }) => code));

describe("the days of a channel", () => {
  it("are days with a check, spread over the week, at the audience's best hour", () => {
    const channels = someChannels({ "facebook-page": 3 });
    expect(linesOf(someStrategy({ channels }))).toEqual(["facebook-page 08:00 FREQ=WEEKLY;BYDAY=MO,WE,FR;WKST=MO +0"]);
  });

  it("are any days where there are fewer checks than posts", () => {
    const channels = someChannels({ "facebook-page": 4 });
    const checks = someChecks(["tu", "th"], "12:00");
    expect(linesOf(someStrategy({ channels, checks }))).toEqual([
      "facebook-page 09:00 FREQ=WEEKLY;BYDAY=MO,TU,TH,SA;WKST=MO +0",
    ]);
  });

  it("take two posts where people talk and the other days have nobody", () => {
    const channels = someChannels({ bluesky: 4 });
    const checks = someChecks(["tu", "th"], "12:00");
    expect(linesOf(someStrategy({ channels, checks }))).toEqual([
      "bluesky 09:00 FREQ=WEEKLY;BYDAY=TU,TH;WKST=MO +0",
      "bluesky 13:00 FREQ=WEEKLY;BYDAY=TU,TH;WKST=MO +0",
    ]);
  });

  it("avoid the days of other channels", () => {
    const channels = someChannels({ "google-business": 1, newsletter: 1, blog: 1 });
    const days = planCadence(someStrategy({ channels })).map(({ rrule }) => /BYDAY=(\w+)/.exec(rrule)?.[1]);
    expect(new Set(days).size).toBe(3);
  });

  it("are every day for more than a post a day", () => {
    const channels = someChannels({ "instagram-stories": 21 });
    const entries = planCadence(someStrategy({ channels, checks: [] }));
    expect(entries.map(({ rrule }) => rrule)).toEqual(Array(3).fill("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;WKST=MO"));
    expect(entries.map(({ time }) => time)).toEqual(["08:00", "12:00", "16:00"]);
  });
});

describe("the time of a post", () => {
  it("comes a little before a check", () => {
    const channels = someChannels({ "facebook-page": 1 });
    const strategy = someStrategy({ channels, checks: someChecks(["mo", "tu", "we", "th", "fr"], "12:15") });
    expect(planCadence(strategy)[0]?.time).toBe("09:30");
    expect(codesOf(strategy)).toContain("cadence-before-check");
  });

  it("stands on the business's clock and serves the audience's", () => {
    const audience = [{ label: "Far away", zone: "America/New_York", share: 1 }];
    const channels = someChannels({ "facebook-page": 1 });
    const [entry] = planCadence(someStrategy({ answers: someAnswers({ audience }), channels, checks: [] }));
    expect([entry?.time, entry?.zone]).toEqual(["13:00", "Europe/London"]);
  });

  it("takes turns where customers live by several clocks", () => {
    const audience = [
      { label: "Home", zone: "Europe/London", share: 0.5 },
      { label: "East coast", zone: "America/New_York", share: 0.3 },
      { label: "Sydney", zone: "Australia/Sydney", share: 0.2 },
    ];
    const channels = someChannels({ instagram: 4 });
    const strategy = someStrategy({ answers: someAnswers({ audience }), channels, checks: [] });
    expect(linesOf(strategy)).toEqual([
      "instagram 12:00 FREQ=WEEKLY;BYDAY=MO,WE;WKST=MO +0",
      "instagram 14:00 FREQ=WEEKLY;BYDAY=TU,FR;WKST=MO +0",
    ]);
    expect(codesOf(strategy)).toContain("cadence-second-time");
  });

  it("lies before opening for a firm of the evening, on its open days", () => {
    const workingHours = [{ days: ["th" as const, "fr" as const, "sa" as const], from: "18:00", to: "02:00" } as const];
    const strategy = someStrategy({
      answers: someAnswers({ workingHours }),
      channels: someChannels({ "facebook-page": 2 }),
      checks: someChecks(["mo", "tu"], "10:00"),
    });
    expect(linesOf(strategy)).toEqual(["facebook-page 14:00 FREQ=WEEKLY;BYDAY=TH,SA;WKST=MO +0"]);
    expect(codesOf(strategy)).toContain("cadence-before-opening");
  });
});

describe("a post every few weeks", () => {
  it("never meets another long piece in its week", () => {
    const channels = someChannels({ youtube: 0.5, blog: 0.5 });
    expect(planCadence(someStrategy({ channels })).map(({ channel, phaseWeeks }) => [channel, phaseWeeks])).toEqual([
      ["youtube", 1],
      ["blog", 0],
    ]);
  });

  it("keeps the rhythm of its last post", () => {
    const answer = { channel: "blog", state: "active", lastPostOn: "2026-11-17" } as const;
    const channels = [someChannel("blog", { postsPerWeek: 0.5, answer })];
    expect(planCadence(someStrategy({ channels }))[0]?.phaseWeeks).toBe(1);
  });

  it("begins at once where the last post is long ago", () => {
    const answer = { channel: "blog", state: "idle", lastPostOn: "2026-07-22" } as const;
    const channels = [someChannel("blog", { postsPerWeek: 0.25, answer })];
    expect(linesOf(someStrategy({ channels }))).toEqual(["blog 09:00 FREQ=WEEKLY;INTERVAL=4;BYDAY=TU;WKST=MO +0"]);
  });

  it("begins in the next week where its weekday is over in the first", () => {
    const channels = [someChannel("blog", { postsPerWeek: 0.5, startsOn: "2026-11-27" })];
    expect(planCadence(someStrategy({ channels, startsOn: "2026-11-27" }))[0]?.phaseWeeks).toBe(1);
  });
});

it("closed and paused channels have no cadence", () => {
  expect(planCadence(someStrategy({ channels: someChannels({ x: 0 }) }))).toEqual([]);
});

it("without a check anywhere all days will do", () => {
  const channels = someChannels({ x: 14 });
  const perWeek = planCadence(someStrategy({ channels, checks: [] })).flatMap(
    ({ rrule }) => /BYDAY=([\w,]+)/.exec(rrule)?.[1]?.split(",") ?? [],
  );
  expect(perWeek).toHaveLength(14);
});
