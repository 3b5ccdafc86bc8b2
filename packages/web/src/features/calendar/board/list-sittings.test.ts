import { expect, test } from "vitest";
import type { RoutineVisit } from "../../../shared/plan/routine-visits.ts";
import { listSittings } from "./list-sittings.ts";

const visit = (changes: Partial<RoutineVisit>): RoutineVisit => ({
  activity: "respond",
  isLook: (changes.activity ?? "respond") === "respond",
  person: "Mercedes",
  date: "2026-12-08",
  time: "09:00",
  minutes: 10,
  ...changes,
});

test("what one person does without getting up is one sitting", () => {
  const sittings = listSittings([
    visit({}),
    visit({ activity: "engage", time: "09:10", minutes: 5 }),
    visit({ activity: "contribute", time: "09:20", minutes: 60 }),
    visit({ time: "11:45" }),
  ]);
  expect(sittings).toEqual([
    {
      person: "Mercedes",
      date: "2026-12-08",
      time: "09:00",
      minutes: 80,
      checkTime: "09:00",
      work: [
        { activity: "engage", minutes: 5 },
        { activity: "contribute", minutes: 60 },
      ],
    },
    { person: "Mercedes", date: "2026-12-08", time: "11:45", minutes: 10, checkTime: "11:45", work: [] },
  ]);
});

test("two people at the same hour sit apart, and so do two days", () => {
  const sittings = listSittings([visit({}), visit({ person: "Thom" }), visit({ date: "2026-12-09" })]);
  expect(sittings.map(({ person, date }) => [person, date])).toEqual([
    ["Mercedes", "2026-12-08"],
    ["Thom", "2026-12-08"],
    ["Mercedes", "2026-12-09"],
  ]);
});

test("a check at the end of a sitting keeps its own hour", () => {
  const [sitting] = listSittings([
    visit({ activity: "monitor", time: "11:29", minutes: 16 }),
    visit({ time: "11:45", minutes: 10 }),
  ]);
  expect([sitting?.time, sitting?.checkTime, sitting?.minutes]).toEqual(["11:29", "11:45", 26]);
});
