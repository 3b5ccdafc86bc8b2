import type { CadenceEntry, RoutineBlock } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import { aChannel, aPlan } from "../../../shared/testing/a-plan.ts";
import { weekGrid, zonesElsewhere } from "./week-grid.ts";

function aBlock(changes: Partial<RoutineBlock> = {}): RoutineBlock {
  const rrule = "FREQ=WEEKLY;BYDAY=MO;WKST=MO";
  return {
    activity: "respond",
    isLook: (changes.activity ?? "respond") === "respond",
    person: "Ana",
    rrule,
    time: "09:00",
    zone: "Europe/London",
    minutes: 10,
    phaseWeeks: 0,
    reasons: [],
    ...changes,
  };
}

function aCadence(changes: Partial<CadenceEntry> = {}): CadenceEntry {
  const rrule = "FREQ=WEEKLY;BYDAY=TU,TH;WKST=MO";
  return {
    channel: "facebook-page",
    rrule,
    time: "14:00",
    zone: "Europe/London",
    phaseWeeks: 0,
    reasons: [],
    ...changes,
  };
}

describe("weekGrid", () => {
  it("puts posts on their days, by time", () => {
    const cadence = [
      aCadence(),
      aCadence({ channel: "instagram", time: "10:00", rrule: "FREQ=WEEKLY;BYDAY=TH;WKST=MO" }),
    ];
    expect(weekGrid(aPlan({ cadence })).map(({ day, posts }) => [day, posts])).toEqual([
      ["mo", []],
      ["tu", [{ channel: "facebook-page", time: "14:00", everyWeeks: 1 }]],
      ["we", []],
      [
        "th",
        [
          { channel: "instagram", time: "10:00", everyWeeks: 1 },
          { channel: "facebook-page", time: "14:00", everyWeeks: 1 },
        ],
      ],
      ["fr", []],
      ["sa", []],
      ["su", []],
    ]);
  });

  it.each([
    ["FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;WKST=MO", 2],
    ["FREQ=WEEKLY;INTERVAL=4;BYDAY=WE;WKST=MO", 4],
  ])("marks what does not come every week: %s", (rrule, everyWeeks) => {
    const cadence = [aCadence({ channel: "blog", rrule, phaseWeeks: 1 })];
    expect(weekGrid(aPlan({ cadence }))[2]?.posts).toEqual([{ channel: "blog", time: "14:00", everyWeeks }]);
  });

  it("says from when a channel that begins later has posts", () => {
    const channels = [aChannel({ channel: "tiktok", decision: "start", startsOn: "2026-12-21" })];
    const cadence = [aCadence({ channel: "tiktok", rrule: "FREQ=WEEKLY;BYDAY=MO;WKST=MO" })];
    expect(weekGrid(aPlan({ channels, cadence }))[0]?.posts).toEqual([
      { channel: "tiktok", time: "14:00", everyWeeks: 1, from: "2026-12-21" },
    ]);
  });

  it("stands a check of somebody far away where the business's clock has it, with their own time", () => {
    const routine = [aBlock({ person: "Jo", time: "09:00", zone: "Australia/Sydney" })];
    const days = weekGrid(aPlan({ routine }));
    expect(days[6]?.checks).toEqual([
      {
        person: "Jo",
        time: "22:00",
        minutes: 10,
        everyWeeks: 1,
        theirs: { day: "mo", time: "09:00", zone: "Australia/Sydney" },
      },
    ]);
    expect(days[0]?.checks).toEqual([]);
  });

  it("says nothing of another zone whose clock shows the same", () => {
    const routine = [aBlock({ zone: "Europe/Lisbon" })];
    expect(weekGrid(aPlan({ routine }))[0]?.checks).toEqual([
      { person: "Ana", time: "09:00", minutes: 10, everyWeeks: 1 },
    ]);
  });

  it("adds up a person's blocks of one kind on a day, and keeps people and rhythms apart", () => {
    const routine = [
      aBlock({ activity: "engage", minutes: 5 }),
      aBlock({ activity: "engage", minutes: 6, time: "15:00" }),
      aBlock({ activity: "engage", minutes: 7, person: "Bo" }),
      aBlock({ activity: "review", minutes: 20, rrule: "FREQ=WEEKLY;INTERVAL=4;BYDAY=MO;WKST=MO" }),
      aBlock({ activity: "contribute", minutes: 60 }),
    ];
    expect(weekGrid(aPlan({ routine }))[0]?.makes).toEqual([
      { activity: "contribute", person: "Ana", minutes: 60, everyWeeks: 1 },
      { activity: "engage", person: "Ana", minutes: 11, everyWeeks: 1 },
      { activity: "engage", person: "Bo", minutes: 7, everyWeeks: 1 },
      { activity: "review", person: "Ana", minutes: 20, everyWeeks: 4 },
    ]);
  });

  it("shows a whole week for a plan that starts in the middle of one", () => {
    const cadence = [aCadence({ rrule: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;WKST=MO" })];
    const days = weekGrid(aPlan({ startsOn: "2026-11-26", cadence }));
    expect(days.map(({ posts }) => posts.map(({ everyWeeks }) => everyWeeks))).toEqual([
      [1],
      [1],
      [1],
      [1],
      [1],
      [1],
      [1],
    ]);
  });

  it("keeps seven empty days of an empty plan", () => {
    expect(weekGrid(aPlan()).every(({ posts, checks, makes }) => [posts, checks, makes].flat().length === 0)).toBe(
      true,
    );
  });
});

describe("zonesElsewhere", () => {
  it("names each person of another zone once", () => {
    const routine = [
      aBlock(),
      aBlock({ person: "Jo", zone: "Australia/Sydney" }),
      aBlock({ person: "Jo", zone: "Australia/Sydney", activity: "engage" }),
    ];
    expect(zonesElsewhere(aPlan({ routine }))).toEqual([{ person: "Jo", zone: "Australia/Sydney" }]);
  });
});
