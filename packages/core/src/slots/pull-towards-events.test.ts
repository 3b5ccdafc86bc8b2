import { describe, expect, it } from "vitest";
import type { BigDate } from "../answers/answers.ts";
import { addDays, datesBetween, type IsoDate } from "../time/iso-date.ts";
import { pullTowardsEvents } from "./pull-towards-events.ts";
import { seasonAt } from "./season.ts";
import type { SlotPlace } from "./slot-place.ts";

const season = seasonAt("2026-11-23", 0);
const placeOn = (date: IsoDate): SlotPlace => ({
  key: `x/${date}/1`,
  channel: "x",
  date,
  time: "09:00",
  zone: "Europe/London",
});
const everyDay = datesBetween({ from: season.from, to: addDays(season.to, 35) }).map(placeOn);

function pullOf(events: readonly BigDate[], changes: Partial<Parameters<typeof pullTowardsEvents>[0]> = {}) {
  const pull = pullTowardsEvents({ places: everyDay, events, closures: [], season, refused: new Set(), ...changes });
  const dayOf = (key: string) => key.split("/")[1];
  return {
    pinned: [...pull.pinned].map(dayOf),
    closed: [...pull.closedKeys].map(dayOf),
    events: Object.fromEntries([...pull.eventByKey].map(([key, label]) => [dayOf(key), label])),
  };
}

const fair: BigDate = { label: "Fair", from: "2027-01-10", promote: true };

describe("an event of a day", () => {
  it("pulls three weeks and its own day, and pins that", () => {
    const { events, pinned, closed } = pullOf([fair]);
    expect(Object.keys(events).sort()).toEqual(datesBetween({ from: "2026-12-20", to: "2027-01-10" }));
    expect(new Set(Object.values(events))).toEqual(new Set(["Fair"]));
    expect([pinned, closed]).toEqual([["2027-01-10"], []]);
  });

  it("pins the last slot before it where it has none of its own", () => {
    const places = everyDay.filter(({ date }) => date < "2027-01-08" || date > "2027-01-10");
    expect(pullOf([fair], { places }).pinned).toEqual(["2027-01-07"]);
  });

  it("pulls nothing where nobody promotes it", () => {
    expect(pullOf([{ ...fair, promote: false }])).toEqual({ pinned: [], closed: [], events: {} });
  });

  it("pulls in its season alone, and pins there what is nearest even if the day lies in the next", () => {
    const later = { ...fair, from: addDays(season.to, 2) };
    const { events, pinned } = pullOf([later]);
    expect(Object.keys(events).sort().at(-1)).toBe(season.to);
    expect(pinned).toEqual([]);
    const places = everyDay.filter(({ date }) => date <= season.to);
    expect(pullOf([later], { places }).pinned).toEqual([season.to]);
  });
});

describe("an event that lasts", () => {
  it("has a last call besides its first day", () => {
    expect(pullOf([{ ...fair, to: "2027-01-20" }]).pinned).toEqual(["2027-01-10", "2027-01-20"]);
  });

  it("has none where no slot comes after its first day", () => {
    const places = everyDay.filter(({ date }) => date <= "2027-01-10" || date > "2027-01-20");
    expect(pullOf([{ ...fair, to: "2027-01-20" }], { places }).pinned).toEqual(["2027-01-10"]);
  });
});

describe("two events", () => {
  const sale: BigDate = { label: "Sale", from: "2027-01-15", promote: true };

  it("share the days by which of them is over first", () => {
    const { events, pinned } = pullOf([sale, fair]);
    expect([events["2027-01-10"], events["2027-01-11"], events["2027-01-15"]]).toEqual(["Fair", "Sale", "Sale"]);
    expect(pinned).toEqual(["2027-01-10", "2027-01-15"]);
  });

  it("on one day pin it once, for the one whose name comes first", () => {
    const { events, pinned } = pullOf([{ ...sale, from: fair.from }, fair]);
    expect([pinned, events["2027-01-10"]]).toEqual([["2027-01-10"], "Fair"]);
  });
});

describe("closed days", () => {
  const closures = [{ from: "2027-01-05", to: "2027-01-12", label: "Break" } as const];

  it("hold the pin of an event that lies in them", () => {
    expect(pullOf([fair], { closures })).toMatchObject({ pinned: ["2027-01-10"], closed: ["2027-01-10"] });
  });

  it("hold none of an event after them, which pins the last open day", () => {
    const after = { ...fair, from: "2027-01-14" as const };
    const places = everyDay.filter(({ date }) => date < "2027-01-13" || date > "2027-01-14");
    expect(pullOf([after], { closures, places })).toMatchObject({ pinned: ["2027-01-04"], closed: [] });
  });

  it("of another closure hold none either", () => {
    const two = [...closures, { from: "2027-01-14", to: "2027-01-14", label: "Moving" } as const];
    const onSecond = { ...fair, from: "2027-01-14" as const };
    const places = everyDay.filter(({ date }) => date < "2027-01-13" || date > "2027-01-14");
    expect(pullOf([onSecond], { closures: two, places })).toMatchObject({ pinned: ["2027-01-04"], closed: [] });
  });

  it("give a slot up that turned out not to be wanted", () => {
    const refused = new Set(["x/2027-01-10/1"] as const);
    expect(pullOf([fair], { closures, refused })).toMatchObject({ pinned: ["2027-01-09"], closed: ["2027-01-09"] });
  });
});
