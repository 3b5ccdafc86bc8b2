import { describe, expect, it } from "vitest";
import type { CheckPattern } from "../coverage/list-check-patterns.ts";
import { someChecks } from "../testing/some-strategy.ts";
import { WEEKDAYS } from "../time/iso-date.ts";
import { dropBeaten, listKeepable, type RatedPattern } from "./rate-patterns.ts";
import type { TeamMember } from "./strategy.ts";

const member = (name: string, usableMinutes: number, trainMinutes = 0): TeamMember => ({
  person: { name, role: "owner", hoursPerWeek: 5 },
  availableMinutes: usableMinutes,
  usableMinutes,
  trainMinutes,
});
const looksOf = (person: string, count: number) =>
  someChecks(WEEKDAYS.slice(0, count), "16:00").map((check) => ({ ...check, person }));
const patternOf = (checks: CheckPattern["checks"]): CheckPattern => ({ checks, dayShare: 1 }) as CheckPattern;

describe("the patterns that people have the minutes for", () => {
  const five = patternOf(looksOf("Ana", 5));

  it("ask nobody for more looks than their own week holds, whatever the others have", () => {
    const keeps = (anasMinutes: number) =>
      listKeepable([five], { team: [member("Ben", 500), member("Ana", anasMinutes)], channelCount: 3 }).length;
    expect([keeps(500), keeps(16)]).toEqual([1, 0]);
  });

  it("are counted for each person by the looks of their own", () => {
    const shared = patternOf([...looksOf("Ana", 2), ...looksOf("Ben", 3)]);
    const team = [member("Ana", 30), member("Ben", 30)];
    expect(listKeepable([shared, five], { team, channelCount: 3 })).toEqual([shared]);
  });

  it("have to look at every channel that may be open", () => {
    const keeps = (channelCount: number) => listKeepable([five], { team: [member("Ana", 60)], channelCount }).length;
    expect([keeps(3), keeps(40)]).toEqual([1, 0]);
  });

  it("leave the minutes of learning alone", () => {
    const keeps = (trainMinutes: number) =>
      listKeepable([five], { team: [member("Ana", 60, trainMinutes)], channelCount: 3 }).length;
    expect([keeps(0), keeps(50)]).toEqual([1, 0]);
  });
});

describe("patterns that another one beats", () => {
  const rated = (checkCount: number, ownValue: number, worth: number): RatedPattern => ({
    pattern: patternOf([]),
    checkCount,
    startMinutes: 2 * checkCount,
    timing: { service: worth },
    ownValue,
  });

  it("are dropped where it costs no more and is worth no less", () => {
    const [thin, thick] = [rated(2, 0.5, 0.5), rated(5, 0.5, 0.5)];
    expect(dropBeaten([thin, thick])).toEqual([thin]);
    expect(dropBeaten([rated(2, 0.4, 0.5), rated(2, 0.5, 0.5)])).toEqual([rated(2, 0.5, 0.5)]);
  });

  it("stay where they are better in anything", () => {
    const patterns = [rated(2, 0.5, 0.5), rated(5, 0.6, 0.5), rated(5, 0.5, 0.6), rated(1, 0.4, 0.4)];
    expect(dropBeaten(patterns)).toEqual(patterns);
  });

  it("leave the first of those that are alike", () => {
    const [first, second] = [rated(2, 0.5, 0.5), rated(2, 0.5, 0.5)];
    const kept = dropBeaten([first, second]);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toBe(first);
  });

  it("are compared for every goal, and none is no pattern", () => {
    const both = (service: number, leads: number) => ({ ...rated(2, 0.5, 0), timing: { service, leads } });
    expect(dropBeaten([both(0.5, 0.4), both(0.4, 0.5)])).toHaveLength(2);
    expect(dropBeaten([])).toEqual([]);
  });
});
