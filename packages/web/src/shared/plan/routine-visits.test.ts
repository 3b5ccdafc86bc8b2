import { expect, test } from "vitest";
import { aPlan, aRespondBlock } from "../testing/a-plan.ts";
import { listRoutineVisits } from "./routine-visits.ts";

test("a check of somebody in another zone stands at its hour on the plan's clock", () => {
  const plan = aPlan({
    routine: [
      aRespondBlock({ person: "Ken", zone: "Asia/Tokyo", time: "08:00", rrule: "FREQ=WEEKLY;BYDAY=TU;WKST=MO" }),
    ],
  });
  expect(listRoutineVisits(plan, { from: "2026-12-07", to: "2026-12-13" })).toEqual([
    { activity: "respond", isLook: true, person: "Ken", date: "2026-12-07", time: "23:00", minutes: 10 },
  ]);
});

test("every second week is counted from the plan's first week, or from the one that the block begins in", () => {
  const rrule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;WKST=MO";
  const datesWith = (phaseWeeks: number) =>
    listRoutineVisits(aPlan({ routine: [aRespondBlock({ rrule, phaseWeeks })] }), {
      from: "2026-12-01",
      to: "2026-12-31",
    }).map(({ date }) => date);
  expect(datesWith(0)).toEqual(["2026-12-09", "2026-12-23"]);
  expect(datesWith(1)).toEqual(["2026-12-02", "2026-12-16", "2026-12-30"]);
});

test("nothing is asked of anybody on closed days or before the plan begins", () => {
  const plan = aPlan({
    answers: { closures: [{ from: "2026-12-02", to: "2026-12-02", label: "Stocktaking" }] },
    routine: [aRespondBlock({ rrule: "FREQ=WEEKLY;BYDAY=WE;WKST=MO" })],
  });
  const dates = listRoutineVisits(plan, { from: "2026-11-01", to: "2026-12-09" }).map(({ date }) => date);
  expect(dates).toEqual(["2026-11-25", "2026-12-09"]);
});
