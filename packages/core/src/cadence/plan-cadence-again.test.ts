import { describe, expect, it } from "vitest";
import type { Strategy } from "../strategy/strategy.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { someChannel, someChannels, someChecks, someStrategy } from "../testing/some-strategy.ts";
import type { CadenceEntry } from "./cadence-entry.ts";
import { planCadence } from "./plan-cadence.ts";

const lineOf = ({ channel, rrule, time, phaseWeeks }: CadenceEntry) => `${channel} ${time} ${rrule} +${phaseWeeks}`;
const again = (before: Partial<Strategy>, after: Partial<Strategy>) => {
  const first = someStrategy(before);
  const previous = { startsOn: first.startsOn, cadence: planCadence(first) };
  return { previous, next: planCadence(someStrategy(after), previous) };
};
const daysOf = (entries: readonly CadenceEntry[]) =>
  entries.flatMap(({ rrule }) => /BYDAY=([A-Z,]+)/.exec(rrule)?.[1]?.split(",") ?? []);

describe("planning again", () => {
  it("leaves the hour where it is when a check moves a little", () => {
    const channels = someChannels({ "facebook-page": 1 });
    const days = ["mo", "tu", "we", "th", "fr"] as const;
    const after = { channels, checks: someChecks(days, "12:15") };
    const { previous, next } = again({ channels, checks: someChecks(days, "11:15") }, after);
    expect(planCadence(someStrategy(after)).map(lineOf)).not.toEqual(previous.cadence.map(lineOf));
    expect(next.map(lineOf)).toEqual(previous.cadence.map(lineOf));
    expect(next[0]?.reasons.map(({ code }) => code)).toContain("cadence-stays");
  });

  it("moves the hour when the customers have moved", () => {
    const channels = someChannels({ "facebook-page": 1 });
    const audience = [{ label: "Far away", zone: "America/New_York", share: 1 }];
    const { previous, next } = again({ channels }, { channels, answers: someAnswers({ audience }) });
    expect(next[0]?.time).not.toBe(previous.cadence[0]?.time);
    expect(next[0]?.reasons.map(({ code }) => code)).not.toContain("cadence-stays");
  });

  it.each([
    [3, 4],
    [4, 3],
    [2, 5],
  ])("keeps its days when %i posts a week become %i", (before, after) => {
    const of = (rate: number) => ({ channels: someChannels({ "facebook-page": rate }), checks: [] });
    const { previous, next } = again(of(before), of(after));
    const [fewer, more] = [daysOf(previous.cadence), daysOf(next)].sort((a, b) => a.length - b.length);
    expect(more).toEqual(expect.arrayContaining(fewer ?? []));
  });

  it("keeps every other channel where it is when one joins", () => {
    const { previous, next } = again(
      { channels: someChannels({ "facebook-page": 2, newsletter: 1 }) },
      { channels: someChannels({ "facebook-page": 2, "google-business": 1, newsletter: 1 }) },
    );
    expect(next.filter(({ channel }) => channel !== "google-business").map(lineOf)).toEqual(
      previous.cadence.map(lineOf),
    );
  });

  it.each([
    ["2026-11-30", 1],
    ["2026-12-07", 0],
    ["2026-12-21", 0],
  ] as const)("goes on with every second week from %s", (startsOn, phaseWeeks) => {
    const blog = { channels: [someChannel("blog", { postsPerWeek: 0.5 })] };
    const later = { channels: [someChannel("blog", { postsPerWeek: 0.5, startsOn })], startsOn };
    const { next } = again(blog, later);
    expect(next[0]?.phaseWeeks).toBe(phaseWeeks);
  });

  it("begins afresh where the clock is another", () => {
    const channels = someChannels({ "facebook-page": 1 });
    const business = { name: "Elsewhere", does: "", zone: "Asia/Tokyo" };
    const { next } = again({ channels }, { channels, answers: someAnswers({ business }) });
    expect(next.map(lineOf)).toEqual(
      planCadence(someStrategy({ channels, answers: someAnswers({ business }) })).map(lineOf),
    );
  });
});
