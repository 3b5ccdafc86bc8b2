import { describe, expect, it } from "vitest";
import type { IsoDate } from "./iso-date.ts";
import { daysOfRule } from "./recurrence.ts";
import { type Repetition, readRule, toRule } from "./repetition.ts";

const days = (repetition: Repetition, firstDay: IsoDate, to: IsoDate) =>
  daysOfRule(toRule(repetition, firstDay), { firstDay, from: firstDay, to, most: 500 });

describe("a repetition", () => {
  it("of weeks falls on its weekdays, every so many weeks", () => {
    const repetition: Repetition = { unit: "week", every: 2, weekdays: ["tu", "fr"] };
    expect(toRule(repetition, "2026-11-24")).toBe("FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU,FR");
    expect(days(repetition, "2026-11-24", "2026-12-31")).toEqual([
      "2026-11-24",
      "2026-11-27",
      "2026-12-08",
      "2026-12-11",
      "2026-12-22",
      "2026-12-25",
    ]);
  });

  it("of weeks without a weekday keeps that of its first day", () => {
    expect(days({ unit: "week", every: 1 }, "2026-11-26", "2026-12-10")).toEqual([
      "2026-11-26",
      "2026-12-03",
      "2026-12-10",
    ]);
  });

  it("on the 31st falls on the last day of a shorter month", () => {
    expect(days({ unit: "month", every: 1 }, "2027-01-31", "2027-06-01")).toEqual([
      "2027-01-31",
      "2027-02-28",
      "2027-03-31",
      "2027-04-30",
      "2027-05-31",
    ]);
  });

  it("on 29 February falls on the 28th in other years", () => {
    expect(days({ unit: "year", every: 1 }, "2028-02-29", "2032-03-01")).toEqual([
      "2028-02-29",
      "2029-02-28",
      "2030-02-28",
      "2031-02-28",
      "2032-02-29",
    ]);
  });

  it("by weekday keeps its place in the month, and a fifth one is the last", () => {
    expect(days({ unit: "month", every: 1, monthly: "weekday" }, "2026-12-08", "2027-02-28")).toEqual([
      "2026-12-08",
      "2027-01-12",
      "2027-02-09",
    ]);
    expect(days({ unit: "month", every: 1, monthly: "weekday" }, "2026-12-29", "2027-02-28")).toEqual([
      "2026-12-29",
      "2027-01-26",
      "2027-02-23",
    ]);
  });

  it("ends on a day, which counts, or after so many times", () => {
    expect(days({ unit: "day", every: 1, ends: { on: "2026-11-26" } }, "2026-11-24", "2027-01-01")).toHaveLength(3);
    expect(days({ unit: "day", every: 3, ends: { after: 4 } }, "2026-11-24", "2027-01-01")).toEqual([
      "2026-11-24",
      "2026-11-27",
      "2026-11-30",
      "2026-12-03",
    ]);
  });

  it("is read from the rule that it made", () => {
    const all: readonly [Repetition, IsoDate][] = [
      [{ unit: "day", every: 5 }, "2026-11-24"],
      [{ unit: "week", every: 1, weekdays: ["mo", "su"], ends: { on: "2027-06-01" } }, "2026-11-29"],
      [{ unit: "month", every: 2, monthly: "number", ends: { after: 12 } }, "2027-01-31"],
      [{ unit: "month", every: 1, monthly: "weekday" }, "2026-12-29"],
      [{ unit: "year", every: 1 }, "2028-02-29"],
    ];
    for (const [repetition, firstDay] of all)
      expect(readRule(toRule(repetition, firstDay), firstDay)).toEqual(repetition);
  });

  it("is not made up for a rule of another kind", () => {
    for (const rule of ["FREQ=HOURLY", "FREQ=MONTHLY;BYMONTHDAY=3,9", "FREQ=WEEKLY;BYHOUR=9", "nonsense", "FREQ=NEVER"])
      expect(readRule(rule, "2026-11-24")).toBeUndefined();
  });
});
