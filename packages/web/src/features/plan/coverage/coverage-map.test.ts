import { describe, expect, it } from "vitest";
import { aPlan, aRespondBlock } from "../../../shared/testing/a-plan.ts";
import { type CoverageDay, coverageMap, isHole } from "./coverage-map.ts";
import { hourRanges } from "./hour-ranges.ts";
import { longGaps } from "./long-gaps.ts";
import { zonesOf } from "./zones-of.ts";

const plan = aPlan({
  answers: {
    closures: [{ from: "2026-11-23", to: "2026-11-27", label: "Break" }],
    audience: [
      { label: "Here", zone: "Europe/London", share: 3 },
      { label: "Far", zone: "Australia/Sydney", share: 1 },
    ],
    people: [
      { name: "Ana", role: "owner", hoursPerWeek: 3, hours: [{ days: ["mo"], from: "09:30", to: "13:00" }] },
      {
        name: "Ken",
        role: "manager",
        hoursPerWeek: 3,
        zone: "Asia/Tokyo",
        hours: [{ days: ["tu"], from: "09:00", to: "11:00" }],
        away: [{ from: "2026-11-23", to: "2026-12-04" }],
      },
    ],
  },
  routine: [
    aRespondBlock({ rrule: "FREQ=WEEKLY;BYDAY=MO;WKST=MO", time: "12:45" }),
    aRespondBlock({ person: "Ken", zone: "Asia/Tokyo", rrule: "FREQ=WEEKLY;BYDAY=TU;WKST=MO", time: "09:15" }),
  ],
});

const london = coverageMap(plan, { zone: "Europe/London" });
const rangesOf = (
  days: readonly CoverageDay[],
  index: number,
  isIn = ({ presentShare }: { presentShare: number }) => presentShare > 0,
) => hourRanges(days[index]?.hours ?? [], { isIn, timeWords: (time) => time });

describe("coverageMap", () => {
  it("is a whole week from Monday, days off and days away left aside", () => {
    expect(london.map(({ day, hours }) => [day, hours.length])).toEqual(
      ["mo", "tu", "we", "th", "fr", "sa", "su"].map((day) => [day, 24]),
    );
    expect(rangesOf(london, 0)).toEqual(["09:00–13:00"]);
  });

  it("puts far people's hours and looks on the map's clock, back into the day before", () => {
    expect(rangesOf(london, 1)).toEqual(["00:00–02:00"]);
    expect(london[1]?.hours[0]?.checks).toEqual([{ person: "Ken", time: "00:15" }]);
    const tokyo = coverageMap(plan, { zone: "Asia/Tokyo" });
    expect(rangesOf(tokyo, 1)).toEqual(["09:00–11:00"]);
    expect(rangesOf(tokyo, 0)).toEqual(["18:00–22:00"]);
  });

  it("counts how much of an hour somebody is there, and whose day it is", () => {
    const nine = london[0]?.hours[9];
    expect([nine?.presentShare, nine?.awakeShare]).toEqual([0.5, 1]);
    expect(london[0]?.hours.map(({ awakeShare }) => awakeShare).slice(5, 13)).toEqual([
      0.25, 0.25, 0.25, 1, 1, 1, 0.75, 0.75,
    ]);
  });

  it("shows one person alone", () => {
    const ken = coverageMap(plan, { zone: "Europe/London", person: "Ken" });
    expect(rangesOf(ken, 0)).toEqual([]);
    expect(rangesOf(ken, 1)).toEqual(["00:00–02:00"]);
  });

  it("finds the hours in which most customers are up and nobody is there", () => {
    const monday = london[0]?.hours ?? [];
    expect(hourRanges(monday, { isIn: isHole, timeWords: (time) => time })).toEqual(["08:00–09:00", "13:00–22:00"]);
  });
});

describe("zonesOf", () => {
  it("names each clock once, the business's first", () => {
    expect(zonesOf(plan)).toEqual(["Europe/London", "Asia/Tokyo", "Australia/Sydney"]);
  });
});

describe("longGaps", () => {
  it("runs over the end of the week", () => {
    expect(longGaps(plan, 1)).toEqual([
      { from: { day: "tu", time: "00:15" }, to: { day: "mo", time: "12:45" }, minutes: 6 * 1440 + 750 },
    ]);
  });

  it("is the whole week after a single look, and nothing without one", () => {
    const one = aPlan({ routine: [aRespondBlock({ rrule: "FREQ=WEEKLY;BYDAY=WE;WKST=MO" })] });
    expect(longGaps(one, 3).map(({ minutes }) => minutes)).toEqual([10_080]);
    expect(longGaps(aPlan(), 3)).toEqual([]);
  });
});
