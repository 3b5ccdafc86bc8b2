import { describe, expect, it } from "vitest";
import { someAnswers } from "../testing/some-answers.ts";
import { somePlan } from "../testing/some-plan.ts";
import { someChannel, someChannels } from "../testing/some-strategy.ts";
import { layOutSlots } from "./lay-out-slots.ts";
import type { Slot } from "./slot.ts";

const leads = [{ goal: "leads" as const, share: 1 }];
const datesOf = (slots: readonly Slot[]) => slots.map(({ date }) => date);
const promotionsOf = (slots: readonly Slot[]) =>
  slots.filter(({ category }) => category === "promote").map(({ date, event }) => `${date} ${event ?? "-"}`);

describe("a week of slots", () => {
  it("is what the cadence says, in the order of the clock", () => {
    const plan = somePlan({ channels: someChannels({ "facebook-page": 2, "google-business": 1 }) });
    expect(layOutSlots(plan, { from: "2026-11-23", to: "2026-11-29" })).toEqual([
      {
        key: "facebook-page/2026-11-23/1",
        channel: "facebook-page",
        date: "2026-11-23",
        time: "08:00",
        zone: "Europe/London",
        instant: "2026-11-23T08:00:00Z",
        category: "help",
      },
      {
        key: "facebook-page/2026-11-26/1",
        channel: "facebook-page",
        date: "2026-11-26",
        time: "08:00",
        zone: "Europe/London",
        instant: "2026-11-26T08:00:00Z",
        category: "educate",
      },
      {
        key: "google-business/2026-11-26/1",
        channel: "google-business",
        date: "2026-11-26",
        time: "09:00",
        zone: "Europe/London",
        instant: "2026-11-26T09:00:00Z",
        category: "help",
      },
    ]);
  });

  it("is in the order of the channels where two go out at the same moment", () => {
    const channels = someChannels({ x: 7, "facebook-page": 7, instagram: 7 });
    const plan = somePlan({ channels, checks: [] });
    const cadence = plan.cadence.map((entry) => ({ ...entry, time: "10:00" as const })).toReversed();
    const slots = layOutSlots({ ...plan, cadence }, { from: "2026-11-24", to: "2026-11-24" });
    expect(slots.map(({ channel }) => channel)).toEqual(["facebook-page", "instagram", "x"]);
  });

  it("numbers the slots that a channel has on one day", () => {
    const plan = somePlan({ channels: someChannels({ "instagram-stories": 21 }), checks: [] });
    const slots = layOutSlots(plan, { from: "2026-11-24", to: "2026-11-24" });
    expect(slots.map(({ key, time }) => `${key} ${time}`)).toEqual([
      "instagram-stories/2026-11-24/1 08:00",
      "instagram-stories/2026-11-24/2 12:00",
      "instagram-stories/2026-11-24/3 16:00",
    ]);
  });

  it("keeps its wall time when the clocks change", () => {
    const plan = somePlan({ channels: someChannels({ "facebook-page": 7 }), checks: [] });
    const slots = layOutSlots(plan, { from: "2027-03-27", to: "2027-03-28" });
    expect(slots.map(({ time, instant }) => `${time} ${instant}`)).toEqual([
      "08:00 2027-03-27T08:00:00Z",
      "08:00 2027-03-28T07:00:00Z",
    ]);
  });
});

describe("a calendar", () => {
  it("has nothing before the plan starts, nor in a range that ends before it begins", () => {
    const plan = somePlan();
    expect(layOutSlots(plan, { from: "2026-11-01", to: "2026-11-22" })).toEqual([]);
    expect(layOutSlots(plan, { from: "2026-12-01", to: "2026-11-30" })).toEqual([]);
  });

  it("has nothing without a cadence", () => {
    expect(layOutSlots(somePlan({ channels: [] }), { from: "2026-11-23", to: "2027-11-23" })).toEqual([]);
  });

  it("lets a second new channel begin later", () => {
    const channels = [someChannel("tiktok", { postsPerWeek: 1, startsOn: "2026-12-21" })];
    const slots = layOutSlots(somePlan({ channels }), { from: "2026-11-23", to: "2027-01-03" });
    expect(datesOf(slots)).toEqual(["2026-12-22", "2026-12-29"]);
  });

  it("counts every second and fourth week from the plan's start", () => {
    const channels = someChannels({ blog: 0.5, youtube: 0.25 });
    const slots = layOutSlots(somePlan({ channels, checks: [] }), { from: "2026-11-23", to: "2027-01-17" });
    expect(datesOf(slots.filter(({ channel }) => channel === "blog"))).toEqual([
      "2026-11-24",
      "2026-12-08",
      "2026-12-22",
      "2027-01-05",
    ]);
    expect(datesOf(slots.filter(({ channel }) => channel === "youtube"))).toEqual(["2026-12-03", "2026-12-31"]);
  });

  it("runs over a leap day", () => {
    const plan = somePlan({ channels: someChannels({ "facebook-page": 7 }), checks: [] });
    const slots = layOutSlots(plan, { from: "2028-02-28", to: "2028-03-01" });
    expect(datesOf(slots)).toEqual(["2028-02-28", "2028-02-29", "2028-03-01"]);
  });
});

describe("closed days", () => {
  const closures = [{ from: "2026-12-24", to: "2027-01-01", label: "Winter break" } as const];
  const social = { label: "New Year's social", from: "2026-12-31", promote: true } as const;
  const channels = someChannels({ "facebook-page": 4 });
  const range = { from: "2026-12-21", to: "2027-01-05" } as const;

  it("have no slots", () => {
    const plan = somePlan({ answers: someAnswers({ closures }), goals: leads, channels });
    const dates = datesOf(layOutSlots(plan, range));
    expect(dates.filter((date) => date >= "2026-12-24" && date <= "2027-01-01")).toEqual([]);
    expect(dates.length).toBeGreaterThan(0);
  });

  it("keep the last call for an event that lies in them", () => {
    const plan = somePlan({ answers: someAnswers({ closures, events: [social] }), goals: leads, channels });
    const within = layOutSlots(plan, { from: "2026-12-24", to: "2027-01-01" });
    expect(promotionsOf(within)).toEqual(["2026-12-30 New Year's social"]);
    expect(within).toHaveLength(1);
  });

  it("keep nothing for an event that is not to be promoted", () => {
    const events = [{ ...social, promote: false }];
    const plan = somePlan({ answers: someAnswers({ closures, events }), goals: leads, channels });
    expect(layOutSlots(plan, { from: "2026-12-24", to: "2027-01-01" })).toEqual([]);
  });

  it("keep nothing for an event after them", () => {
    const events = [{ ...social, from: "2027-01-04" as const }];
    const plan = somePlan({ answers: someAnswers({ closures, events }), goals: leads, channels });
    expect(layOutSlots(plan, { from: "2026-12-24", to: "2027-01-01" })).toEqual([]);
  });
});

describe("promotion", () => {
  const channels = someChannels({ "facebook-page": 4 });
  const season = { from: "2026-11-23", to: "2027-02-14" } as const;

  it("moves to an event's run-up and its day, and costs the season nothing more", () => {
    const events = [{ label: "Open day", from: "2027-01-14", promote: true } as const];
    const without = layOutSlots(somePlan({ goals: leads, channels }), season);
    const pulled = layOutSlots(somePlan({ answers: someAnswers({ events }), goals: leads, channels }), season);
    const near = promotionsOf(pulled).filter((line) => line.endsWith("Open day"));
    expect(near.at(-1)).toBe("2027-01-13 Open day");
    expect(near.length).toBeGreaterThan(
      promotionsOf(without).filter((line) => line >= "2026-12-24" && line < "2027-01-15").length,
    );
    expect(promotionsOf(pulled)).toHaveLength(promotionsOf(without).length);
  });

  it("makes a last call where an event lasts", () => {
    const events = [{ label: "Sale", from: "2027-01-05", to: "2027-01-23", promote: true } as const];
    const slots = layOutSlots(somePlan({ answers: someAnswers({ events }), goals: leads, channels }), season);
    const near = promotionsOf(slots).filter((line) => line.endsWith("Sale"));
    expect(near).toContain("2027-01-05 Sale");
    expect(near.at(-1)).toBe("2027-01-22 Sale");
  });

  it("is nowhere where the owner wants none, whatever the events", () => {
    const events = [{ label: "Open day", from: "2027-01-14", promote: true } as const];
    const answers = someAnswers({ events, limits: { promoShareMax: 0 } });
    expect(promotionsOf(layOutSlots(somePlan({ answers, goals: leads, channels }), season))).toEqual([]);
  });

  it("does not fall on the same day on all channels", () => {
    const several = someChannels({ "facebook-page": 7, x: 7, threads: 7 });
    const slots = layOutSlots(somePlan({ goals: leads, channels: several, checks: [] }), season);
    const days = (["facebook-page", "x", "threads"] as const).map((channel) =>
      datesOf(slots.filter((slot) => slot.channel === channel && slot.category === "promote")),
    );
    expect(days[0]).not.toEqual(days[1]);
    expect(days[1]).not.toEqual(days[2]);
  });
});

describe("what the slots of a channel are for", () => {
  it("is what that channel has room for, whatever the others have", () => {
    const channels = someChannels({ "facebook-page": 7, "google-business": 1, blog: 1 });
    const plan = somePlan({ goals: [{ goal: "community", share: 1 }], channels });
    const slots = layOutSlots(plan, { from: "2026-11-23", to: "2027-02-14" });
    for (const { channel, categories } of plan.mix.byChannel) {
      const wanted = categories.filter(({ share }) => share > 0).map(({ category }) => category);
      const laidOut = new Set(slots.filter((slot) => slot.channel === channel).map(({ category }) => category));
      expect([channel, [...laidOut].filter((category) => !wanted.includes(category))]).toEqual([channel, []]);
    }
    const ofMap = slots.filter(({ channel }) => channel === "google-business").map(({ category }) => category);
    expect(ofMap.filter((category) => ["ask", "curate", "community"].includes(category))).toEqual([]);
    expect(slots.some(({ channel, category }) => channel === "facebook-page" && category === "community")).toBe(true);
  });
});

describe("the first slot of a plan", () => {
  const events = [{ label: "Sale", from: "2026-11-27" as const, promote: true }];
  const firstOf = (decision: "keep" | "revive") => {
    const channels = [someChannel("newsletter", { postsPerWeek: 1, decision })];
    const plan = somePlan({ goals: leads, channels, answers: someAnswers({ events }) });
    return layOutSlots(plan, { from: "2026-11-23", to: "2026-11-29" }).map(({ category, event }) => [category, event]);
  };

  it("may sell for an event on a channel that simply goes on", () => {
    expect(firstOf("keep")).toEqual([["promote", "Sale"]]);
  });

  it("does not sell on a channel that comes back", () => {
    expect(firstOf("revive")).toEqual([["educate", undefined]]);
  });
});
