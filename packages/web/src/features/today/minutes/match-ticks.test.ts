import type { RoutineTick } from "@porchlight/api/contract";
import { expect, test } from "vitest";
import type { RoutineVisit } from "../../../shared/plan/routine-visits.ts";
import { matchTicks } from "./match-ticks.ts";

const DATE = "2026-12-08";

test("a visit is done when its time, person and activity are ticked", () => {
  const visits = [aVisit(), aVisit({ time: "15:45" }), aVisit({ person: "Ben" }), aVisit({ activity: "engage" })];
  expect(doneTimes(visits, [aTick()])).toEqual([["09:00", "Ana", "respond"]]);
});

test("a tick stays with a visit that a newer plan has moved, and is not spent twice", () => {
  const visits = [aVisit({ time: "09:15" }), aVisit({ time: "15:45" })];
  expect(doneTimes(visits, [aTick()])).toEqual([["09:15", "Ana", "respond"]]);
  expect(doneTimes(visits, [aTick(), aTick({ time: "15:45" })])).toEqual([
    ["09:15", "Ana", "respond"],
    ["15:45", "Ana", "respond"],
  ]);
});

test("a tick of another day, person or activity moves nowhere", () => {
  const visits = [aVisit({ time: "10:00" })];
  const ticks = [aTick({ date: "2026-12-07" }), aTick({ person: "Ben" }), aTick({ activity: "train" })];
  expect(doneTimes(visits, ticks)).toEqual([]);
});

function doneTimes(visits: readonly RoutineVisit[], ticks: readonly RoutineTick[]) {
  return matchTicks(visits, ticks)
    .filter(({ tick }) => tick !== undefined)
    .map(({ time, person, activity }) => [time, person, activity]);
}

function aVisit(changes: Partial<RoutineVisit> = {}): RoutineVisit {
  return { activity: "respond", isLook: true, person: "Ana", date: DATE, time: "09:00", minutes: 10, ...changes };
}

function aTick(changes: Partial<RoutineTick> = {}): RoutineTick {
  return { activity: "respond", person: "Ana", date: DATE, time: "09:00", doneAt: `${DATE}T09:10:00Z`, ...changes };
}
