import { expect, test } from "vitest";
import { freeDaysOfBlock, listRoutineVisits, type PlannedRoutine } from "./list-routine-visits.ts";
import type { RoutineBlock } from "./routine-block.ts";

function aBlock(changes: Partial<RoutineBlock> = {}): RoutineBlock {
  return {
    activity: "respond",
    isLook: true,
    person: "Ana",
    rrule: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;WKST=MO",
    time: "09:00",
    zone: "Europe/London",
    phaseWeeks: 0,
    minutes: 10,
    reasons: [],
    ...changes,
  };
}

function aRoutine(block: RoutineBlock, answers: PlannedRoutine["answers"] = {}): PlannedRoutine {
  return { startsOn: "2026-11-23", zone: "Europe/London", routine: [block], answers };
}

test("a check of somebody in another zone stands at its hour on the plan's clock", () => {
  const plan = aRoutine(
    aBlock({ person: "Ken", zone: "Asia/Tokyo", time: "08:00", rrule: "FREQ=WEEKLY;BYDAY=TU;WKST=MO" }),
  );
  expect(listRoutineVisits(plan, { from: "2026-12-07", to: "2026-12-13" })).toEqual([
    { activity: "respond", isLook: true, person: "Ken", date: "2026-12-07", time: "23:00", minutes: 10 },
  ]);
});

test("every second week is counted from the plan's first week, or from the one that the block begins in", () => {
  const rrule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;WKST=MO";
  const datesWith = (phaseWeeks: number) =>
    listRoutineVisits(aRoutine(aBlock({ rrule, phaseWeeks })), { from: "2026-12-01", to: "2026-12-31" }).map(
      ({ date }) => date,
    );
  expect(datesWith(0)).toEqual(["2026-12-09", "2026-12-23"]);
  expect(datesWith(1)).toEqual(["2026-12-02", "2026-12-16", "2026-12-30"]);
});

test("nothing is asked of anybody on closed days or before the plan begins", () => {
  const plan = aRoutine(aBlock({ rrule: "FREQ=WEEKLY;BYDAY=WE;WKST=MO" }), {
    closures: [{ from: "2026-12-02", to: "2026-12-02", label: "Stocktaking" }],
  });
  const dates = listRoutineVisits(plan, { from: "2026-11-01", to: "2026-12-09" }).map(({ date }) => date);
  expect(dates).toEqual(["2026-11-25", "2026-12-09"]);
});

test("a block's closed days are days of its own clock, of which the business's clock shows a day off", () => {
  const block = aBlock({ person: "Ken", zone: "Asia/Tokyo", time: "08:00", rrule: "FREQ=WEEKLY;BYDAY=TU,WE;WKST=MO" });
  const plan = aRoutine(block, { closures: [{ from: "2026-12-07", to: "2026-12-07", label: "Stocktaking" }] });
  expect(freeDaysOfBlock(block, { plan, from: "2026-12-01", to: "2026-12-31" })).toEqual(["2026-12-08"]);
  expect(freeDaysOfBlock(block, { plan, from: "2026-12-09", to: "2026-12-31" })).toEqual([]);
});

test("nothing is asked of somebody who is away, by the days of their own clock", () => {
  const block = aBlock({ person: "Ken", zone: "Asia/Tokyo", time: "08:00", rrule: "FREQ=WEEKLY;BYDAY=TU,WE;WKST=MO" });
  const people = [{ name: "Ana" }, { name: "Ken", away: [{ from: "2026-12-08", to: "2026-12-08" } as const] }];
  const plan = aRoutine(block, { people });
  const range = { from: "2026-12-01", to: "2026-12-13" } as const;
  expect(listRoutineVisits(plan, range).map(({ date }) => date)).toEqual(["2026-12-01", "2026-12-08"]);
  expect(freeDaysOfBlock(block, { plan, ...range })).toEqual(["2026-12-08"]);
});
