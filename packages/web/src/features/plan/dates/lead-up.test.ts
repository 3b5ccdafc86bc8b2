import { addDays, type Category, type IsoDate, type Slot } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import { aPlan } from "../../../shared/testing/a-plan.ts";
import { leadUpRange, leadUps } from "./lead-up.ts";

function aSlot(date: IsoDate, category: Category, event?: string): Slot {
  return {
    key: `facebook-page/${date}/1`,
    channel: "facebook-page",
    date,
    time: "14:00",
    zone: "Europe/London",
    instant: `${date}T14:00:00Z`,
    category,
    ...(event === undefined ? {} : { event }),
  };
}

const fair = { label: "Fair", from: "2027-01-20", to: "2027-01-21", promote: true } as const;

describe("leadUps", () => {
  it("counts the posts that build up, and all posts of the three weeks before", () => {
    const slots = [
      aSlot("2026-12-29", "promote"),
      aSlot("2026-12-30", "educate"),
      aSlot("2027-01-05", "promote", "Fair"),
      aSlot("2027-01-12", "ask"),
      aSlot("2027-01-21", "promote", "Fair"),
      aSlot("2027-01-22", "promote"),
    ];
    expect(leadUps(aPlan({ answers: { events: [fair] } }), slots)).toEqual([
      {
        date: fair,
        kind: "built-up",
        pace: "early",
        days: ["2027-01-05", "2027-01-21"],
        from: "2026-12-30",
        posts: 4,
        promos: 2,
        densest: {
          channel: "facebook-page",
          endsOn: "2027-01-21",
          promoCount: 3,
          postCount: 5,
          isWithinLimit: false,
        },
      },
    ]);
  });

  it("takes the densest four weeks of a channel, not of all channels together", () => {
    const days = Array.from({ length: 30 }, (_, index) => addDays("2026-12-23", index));
    const slots = days.flatMap((date, index): Slot[] => [
      aSlot(date, index % 3 === 0 ? "promote" : "educate", "Fair"),
      { ...aSlot(date, index % 2 === 0 ? "promote" : "educate", "Fair"), channel: "x" },
    ]);
    expect(leadUps(aPlan({ answers: { events: [fair] } }), slots)).toMatchObject([
      { densest: { channel: "x", promoCount: 14, postCount: 27, isWithinLimit: false } },
    ]);
  });

  it.each([
    ["2027-01-15", "early"],
    ["2027-01-16", "late"],
    ["2027-01-19", "late"],
    ["2027-01-20", "there"],
  ] as const)("tells a build-up from a reminder: first on %s is %s", (first, pace) => {
    const slots = [aSlot(first, "promote", "Fair"), aSlot("2027-01-21", "promote", "Fair")];
    expect(leadUps(aPlan({ answers: { events: [fair] } }), slots)).toMatchObject([{ pace }]);
  });

  it("begins no earlier than the plan", () => {
    const soon = { label: "Sale", from: "2026-11-27", promote: true } as const;
    const slots = [aSlot("2026-11-25", "promote", "Sale")];
    expect(leadUps(aPlan({ answers: { events: [soon] } }), slots)).toMatchObject([{ from: "2026-11-23", posts: 1 }]);
  });

  it("tells what is over, what is not promoted and what found no room apart", () => {
    const events = [
      fair,
      { label: "Birthday", from: "2027-02-01", promote: false },
      { label: "Harvest", from: "2026-10-01", promote: true },
    ] as const;
    expect(leadUps(aPlan({ answers: { events } }), []).map(({ date, kind }) => [date.label, kind])).toEqual([
      ["Harvest", "past"],
      ["Fair", "nothing"],
      ["Birthday", "plain"],
    ]);
  });

  it("names the closure that a date touches", () => {
    const closures = [{ from: "2027-01-21", to: "2027-01-25", label: "Stocktaking" }] as const;
    expect(leadUps(aPlan({ answers: { events: [fair], closures } }), [])).toEqual([
      { date: fair, kind: "nothing", closedFor: "Stocktaking" },
    ]);
  });
});

describe("leadUpRange", () => {
  it("runs from the plan's start to the last day of the last date", () => {
    expect(leadUpRange(aPlan({ answers: { events: [fair] } }))).toEqual({ from: "2026-11-23", to: "2027-01-21" });
  });

  it("is the first day alone where every date is over", () => {
    const events = [{ label: "Harvest", from: "2026-10-01", promote: true }] as const;
    expect(leadUpRange(aPlan({ answers: { events } }))).toEqual({ from: "2026-11-23", to: "2026-11-23" });
  });
});
