import { describe, expect, it, test } from "vitest";
import type { BigDate, Closure } from "../answers/answers.ts";
import { addDays } from "../time/iso-date.ts";
import { disturbedSeasons, seasonAt, seasonIndexOf } from "./season.ts";

const startsOn = "2026-11-23";

test("seasons of twelve weeks follow each other without a gap", () => {
  expect(seasonAt(startsOn, 0)).toEqual({ from: "2026-11-23", to: "2027-02-14" });
  expect(seasonAt(startsOn, 1)).toEqual({ from: "2027-02-15", to: "2027-05-09" });
});

test("every day lies in one season, and what is before the start in the first", () => {
  for (const index of [0, 1, 7]) {
    const { from, to } = seasonAt(startsOn, index);
    expect([seasonIndexOf(startsOn, from), seasonIndexOf(startsOn, to)]).toEqual([index, index]);
  }
  expect(seasonIndexOf(startsOn, addDays(startsOn, -1))).toBe(0);
});

describe("the next season that something disturbs", () => {
  const dayIn = (index: number) => addDays(seasonAt(startsOn, index).from, 40);
  const closureIn = (index: number, last = index): Closure => ({
    from: dayIn(index),
    to: dayIn(last),
    label: "Closed",
  });
  const nextFrom = (from: number, around: { events?: readonly BigDate[]; closures?: readonly Closure[] }) =>
    disturbedSeasons({ startsOn, events: [], closures: [], ...around })(from);

  it("is none where nothing does", () => {
    expect(nextFrom(0, {})).toBe(Number.POSITIVE_INFINITY);
    expect(nextFrom(3, { closures: [closureIn(2)] })).toBe(Number.POSITIVE_INFINITY);
  });

  it("is the nearest to come, or this one", () => {
    const closures = [closureIn(5), closureIn(2)];
    expect([0, 2, 3].map((from) => nextFrom(from, { closures }))).toEqual([2, 2, 5]);
  });

  it("is each season that a long closure reaches into", () => {
    expect([1, 2, 3, 4].map((from) => nextFrom(from, { closures: [closureIn(2, 3)] }))).toEqual([
      2,
      2,
      3,
      Number.POSITIVE_INFINITY,
    ]);
  });

  it("is that of an event's run-up as well as of its day", () => {
    const events = [{ label: "Fair", from: addDays(seasonAt(startsOn, 3).from, 5), promote: true }];
    expect([0, 3].map((from) => nextFrom(from, { events }))).toEqual([2, 3]);
  });

  it("is not that of an event which nobody promotes, nor of what was over before the plan", () => {
    const events = [{ label: "Fair", from: dayIn(1), promote: false }];
    expect(nextFrom(0, { events })).toBe(Number.POSITIVE_INFINITY);
    const closures = [{ from: addDays(startsOn, -9), to: addDays(startsOn, -1), label: "Closed" }];
    expect(nextFrom(0, { closures })).toBe(Number.POSITIVE_INFINITY);
    expect(nextFrom(0, { closures: [{ ...closures[0], to: startsOn } as Closure] })).toBe(0);
  });
});
