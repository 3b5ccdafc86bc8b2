import { describe, expect, it } from "vitest";
import type { Check } from "../coverage/check.ts";
import { CHANNEL_FACTS } from "../facts/channel-facts.ts";
import type { Channel } from "../facts/vocabulary.ts";
import { someChannel, someChecks, someStrategy } from "../testing/some-strategy.ts";
import type { PostingTime } from "./choose-times.ts";
import { explainCadence } from "./explain-cadence.ts";

type Told = {
  readonly channel?: Channel;
  readonly time: PostingTime;
  readonly others?: readonly PostingTime[];
  readonly checks?: readonly Check[];
};

/** The reasons for a time of a channel, by their codes. */
function reasonsOf({ channel = "facebook-page", time, others = [], checks = [] }: Told) {
  const [from, to] = CHANNEL_FACTS[channel].peakHours.value;
  const reasons = explainCadence({
    decided: someChannel(channel),
    strategy: someStrategy({ checks }),
    time,
    times: [time, ...others],
    peak: { from: from * 60, to: to * 60 },
    clocks: [{ share: 1, aheadMinutes: 0 }],
    checkDays: checks.map(({ day }) => day),
    lateOpening: undefined,
    phaseWeeks: 0,
    everyWeeks: 1,
    usedMinutes: [],
  });
  return new Map(reasons.map((reason) => [reason.code, reason]));
}

describe("the days of a post", () => {
  it("carry a source only where the source names them", () => {
    const reasons = reasonsOf({ time: { minute: 480, days: ["mo", "tu", "fr"] } });
    expect(reasons.get("cadence-days")).toMatchObject({ facts: { days: ["mo", "tu"] }, evidence: ["E115"] });
    expect(reasons.get("cadence-other-days")).toMatchObject({ facts: { days: ["fr"], count: 1 }, evidence: [] });
  });

  it("are not called good where none of them is", () => {
    const reasons = reasonsOf({ time: { minute: 480, days: ["sa"] } });
    expect(reasons.has("cadence-days")).toBe(false);
    expect(reasons.has("cadence-other-days")).toBe(true);
  });

  it("have no other days where all of them are good", () => {
    const reasons = reasonsOf({ time: { minute: 480, days: ["mo", "th"] } });
    expect(reasons.has("cadence-other-days")).toBe(false);
  });

  it("are called days apart only where no two are neighbours, round the week", () => {
    const apart = (days: PostingTime["days"]) =>
      reasonsOf({ time: { minute: 480, days } }).get("cadence-days-apart")?.facts.count;
    expect(apart(["mo", "we", "fr"])).toBe(1);
    expect(apart(["mo", "th"])).toBe(2);
    expect(apart(["mo", "tu", "we", "fr"])).toBeUndefined();
    expect(apart(["mo", "su"])).toBeUndefined();
    expect(apart(["mo"])).toBeUndefined();
  });

  it("are counted together with the days of the channel's other times", () => {
    const time: PostingTime = { minute: 480, days: ["mo", "we"] };
    const reasons = reasonsOf({ time, others: [{ minute: 660, days: ["tu"] }] });
    expect(reasons.has("cadence-days-apart")).toBe(false);
  });
});

describe("who is there after a post", () => {
  const time: PostingTime = { minute: 480, days: ["mo", "we"] };

  it("is said by the next look where that comes soon", () => {
    const reasons = reasonsOf({ time, checks: someChecks(["mo", "we"], "10:00") });
    expect(reasons.get("cadence-before-check")?.facts).toEqual({ withinMinutes: 120 });
    expect(reasons.has("cadence-on-check-days")).toBe(true);
    expect(reasons.has("cadence-seen-that-day")).toBe(false);
  });

  it("is said of the day where the look comes hours later", () => {
    const reasons = reasonsOf({ time, checks: someChecks(["mo", "we"], "17:45") });
    expect(reasons.has("cadence-before-check")).toBe(false);
    expect(reasons.has("cadence-seen-that-day")).toBe(true);
  });

  it("is no more than the day itself where the look was before the post", () => {
    const reasons = reasonsOf({ time, checks: someChecks(["mo", "we"], "07:00") });
    expect(reasons.has("cadence-seen-that-day")).toBe(false);
    expect(reasons.has("cadence-on-check-days")).toBe(true);
  });

  it("is not said of days on which nobody looks in", () => {
    const codes = [...reasonsOf({ time, checks: someChecks(["mo"], "17:45") }).keys()];
    expect(codes).not.toContain("cadence-on-check-days");
    expect(codes).not.toContain("cadence-seen-that-day");
  });
});
