import { describe, expect, it } from "vitest";
import type { Check } from "../coverage/check.ts";
import { CHANNEL_FACTS } from "../facts/channel-facts.ts";
import type { Channel } from "../facts/vocabulary.ts";
import { someChannel, someChecks, someStrategy } from "../testing/some-strategy.ts";
import { WEEKDAYS } from "../time/iso-date.ts";
import type { PostingTime } from "./choose-times.ts";
import { type CadenceToExplain, explainCadence } from "./explain-cadence.ts";

type Told = {
  readonly channel?: Channel;
  readonly time: PostingTime;
  readonly others?: readonly PostingTime[];
  readonly checks?: readonly Check[];
  readonly changes?: Partial<CadenceToExplain>;
};

/** The reasons for a time of a channel, by their codes. */
function reasonsOf({ channel = "facebook-page", time, others = [], checks = [], changes }: Told) {
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
    ...changes,
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

  it("are counted round the week whichever time of the channel comes first", () => {
    const apart = (days: PostingTime["days"], other: PostingTime["days"]) =>
      reasonsOf({ time: { minute: 480, days }, others: [{ minute: 660, days: other }] }).get("cadence-days-apart")
        ?.facts.count;
    expect([apart(["fr"], ["mo"]), apart(["mo"], ["fr"])]).toEqual([2, 2]);
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
    expect(reasons.get("cadence-seen-that-day")?.facts).toEqual({ days: ["mo", "we"] });
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

describe("the hour of a post", () => {
  const days: PostingTime["days"] = ["mo", "we"];
  const HALF_THERE = [
    { share: 0.5, aheadMinutes: 0 },
    { share: 0.3, aheadMinutes: 300 },
    { share: 0.2, aheadMinutes: 720 },
  ];

  it("is at its best for those whose clock shows the peak", () => {
    const reason = reasonsOf({ time: { minute: 480, days }, changes: { clocks: HALF_THERE } }).get("cadence-time");
    expect(reason).toEqual({
      code: "cadence-time",
      facts: { channel: "facebook-page", time: "08:00", peakFrom: "08:00", peakTo: "13:00", peakShare: 0.5 },
      evidence: ["E115"],
    });
  });

  it("beside the peak says how many are awake, and leans on no source", () => {
    const reasons = reasonsOf({ time: { minute: 840, days }, changes: { clocks: HALF_THERE } });
    expect(reasons.has("cadence-time")).toBe(false);
    expect(reasons.get("cadence-time-beside-peak")).toEqual({
      code: "cadence-time-beside-peak",
      facts: { channel: "facebook-page", time: "14:00", peakFrom: "08:00", peakTo: "13:00", awakeShare: 0.8 },
      evidence: [],
    });
  });

  it("of a firm of the evening is before its doors open, and says nothing of who looks in", () => {
    const lateOpening = { openDays: days, opensAtMinute: 1140, peak: { from: 900, to: 1080 } };
    const reasons = reasonsOf({
      time: { minute: 900, days },
      checks: someChecks(["mo", "we"], "17:45"),
      changes: { lateOpening, peak: lateOpening.peak },
    });
    expect(reasons.get("cadence-before-opening")?.facts).toEqual({
      time: "15:00",
      peakFrom: "15:00",
      peakTo: "18:00",
      opensAt: "19:00",
    });
    for (const code of ["cadence-time", "cadence-on-check-days", "cadence-seen-that-day"]) {
      expect([code, reasons.has(code)]).toEqual([code, false]);
    }
  });

  it("stays where it was only if that is so on each of its days", () => {
    const usedOn = (...used: readonly number[]) => WEEKDAYS.map((_, index) => (used.includes(index) ? [480] : []));
    const stays = (usedMinutes: readonly (readonly number[])[]) =>
      reasonsOf({ time: { minute: 480, days }, changes: { usedMinutes } }).has("cadence-stays");
    expect([stays(usedOn(0, 2)), stays(usedOn(0)), stays([])]).toEqual([true, false, false]);
  });
});

describe("several times of a channel", () => {
  it("are told apart by whether they fall on the same day", () => {
    const time: PostingTime = { minute: 480, days: ["mo", "we"] };
    const beside = (days: PostingTime["days"]) => reasonsOf({ time, others: [{ minute: 720, days }] });
    expect(beside(["we", "fr"]).get("cadence-several-a-day")?.facts.otherTimes).toEqual(["12:00"]);
    expect(beside(["tu", "fr"]).get("cadence-second-time")?.facts).toEqual({
      channel: "facebook-page",
      otherTimes: ["12:00"],
    });
    const codes = [...reasonsOf({ time }).keys()];
    expect(codes.filter((code) => /several|second/.test(code))).toEqual([]);
  });
});

describe("a slow or late rhythm", () => {
  const time: PostingTime = { minute: 480, days: ["mo"] };

  it("of every few weeks names the week in which it begins", () => {
    const facts = (phaseWeeks: number, everyWeeks: number) =>
      reasonsOf({ time, changes: { phaseWeeks, everyWeeks } }).get("cadence-every-few-weeks")?.facts;
    expect(facts(1, 4)).toEqual({ channel: "facebook-page", everyWeeks: 4, firstWeek: "2026-11-30" });
    expect(facts(0, 1)).toBeUndefined();
  });

  it("names the day from which a second new channel posts", () => {
    const decided = someChannel("facebook-page", { startsOn: "2026-12-21" });
    expect(reasonsOf({ time, changes: { decided } }).get("cadence-starts-later")?.facts).toEqual({
      channel: "facebook-page",
      startsOn: "2026-12-21",
    });
    expect(reasonsOf({ time }).has("cadence-starts-later")).toBe(false);
  });
});
