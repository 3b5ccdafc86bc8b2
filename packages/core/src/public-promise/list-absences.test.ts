import { expect, test } from "vitest";
import type { Answers, Person } from "../answers/answers.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { somePlan } from "../testing/some-plan.ts";
import type { DateRange } from "../time/iso-date.ts";
import { weeklyRule } from "../time/recurrence.ts";
import { listAbsences } from "./list-absences.ts";

const DECEMBER: DateRange = { from: "2026-12-01", to: "2026-12-31" };

/** Open on weekdays; Ana and Bo both look in the mornings. */
function absences(
  people: { readonly ana: readonly DateRange[]; readonly bo?: readonly DateRange[] },
  answers?: Partial<Answers>,
) {
  const person = (name: string, away: readonly DateRange[]): Person => ({ name, role: "owner", hoursPerWeek: 3, away });
  const both = [person("Ana", people.ana), ...(people.bo === undefined ? [] : [person("Bo", people.bo)])];
  const changed = someAnswers({
    business: { name: "Bakery", does: "Bread", zone: "Europe/London" },
    workingHours: [{ days: ["mo", "tu", "we", "th", "fr"], from: "09:00", to: "17:00" }],
    people: both,
    ...answers,
  });
  const routine = both.map(({ name }) => ({
    activity: "respond" as const,
    isLook: true,
    person: name,
    rrule: weeklyRule(["mo", "we"]),
    time: "10:00" as const,
    zone: "Europe/London",
    phaseWeeks: 0,
    minutes: 15,
    reasons: [],
  }));
  const plan = somePlan(
    { answers: changed },
    { answers: changed, zone: "Europe/London", startsOn: "2026-11-23", routine },
  );
  return listAbsences(plan, DECEMBER);
}

test("nobody is missed while nobody is away, or while somebody else is there", () => {
  expect(absences({ ana: [] })).toEqual([]);
  expect(absences({ ana: [{ from: "2026-12-07", to: "2026-12-11" }], bo: [] })).toEqual([]);
});

test("the days that all of them share are an absence, from the first open day to the last", () => {
  const ana: DateRange[] = [{ from: "2026-12-05", to: "2026-12-16" }];
  expect(absences({ ana, bo: [{ from: "2026-12-09", to: "2026-12-20" }] })).toEqual([
    { from: "2026-12-09", to: "2026-12-16" },
  ]);
});

test("a weekend between belongs to it, and one at its end does not", () => {
  expect(absences({ ana: [{ from: "2026-12-03", to: "2026-12-08" }] })).toEqual([
    { from: "2026-12-03", to: "2026-12-08" },
  ]);
  expect(absences({ ana: [{ from: "2026-12-03", to: "2026-12-06" }] })).toEqual([
    { from: "2026-12-03", to: "2026-12-04" },
  ]);
});

test("days off of the business are told by themselves", () => {
  const closures = [{ from: "2026-12-08", to: "2026-12-08", label: "Stocktaking" }] as const;
  expect(absences({ ana: [{ from: "2026-12-07", to: "2026-12-09" }] }, { closures })).toEqual([
    { from: "2026-12-07", to: "2026-12-07" },
    { from: "2026-12-09", to: "2026-12-09" },
  ]);
});
