import { toRule } from "@porchlight/core";
import { expect, test } from "vitest";
import { beginSeries, followingDays } from "./begin-series.ts";

const tuesday = "2026-12-01";
const series = { id: "hours", firstDay: tuesday, day: tuesday } as const;
const weekly = toRule({ unit: "week", every: 1 }, tuesday);

test("a series begins on the day where the draft stands now, with its weekday; without a day none begins", () => {
  const friday = "2026-12-04";
  expect(beginSeries({ series: { ...series, rule: weekly }, date: friday })).toEqual({
    id: "hours",
    rule: toRule({ unit: "week", every: 1, weekdays: ["fr"] }, friday),
    firstDay: friday,
    day: friday,
  });
  expect(beginSeries({ series: { ...series, rule: weekly } })).toBeUndefined();
});

test("posts follow for about a year, or until the series ends", () => {
  const days = followingDays({ ...series, rule: weekly });
  expect([days.length, days[0], days.at(-1)]).toEqual([57, "2026-12-08", "2028-01-04"]);
  const thrice = toRule({ unit: "week", every: 1, ends: { after: 3 } }, tuesday);
  expect(followingDays({ ...series, rule: thrice })).toEqual(["2026-12-08", "2026-12-15"]);
});
