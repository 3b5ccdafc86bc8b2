import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Answers } from "../answers/answers.ts";
import { anyAnswers, STARTS_ON } from "../testing/any-answers.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { makePlan } from "./make-plan.ts";
import { makePlanner } from "./make-planner.ts";

const SLOW_MACHINE_MS = 60_000;

function expectSamePlans(asked: readonly Answers[]): void {
  const planFor = makePlanner();
  for (const answers of asked) {
    expect(planFor(answers, { startsOn: STARTS_ON })).toEqual(makePlan(answers, { startsOn: STARTS_ON }));
  }
}

test("whatever was planned before, the plan is the one that the answers alone give", {
  timeout: SLOW_MACHINE_MS,
}, () => {
  fc.assert(
    fc.property(anyAnswers({ people: 3 }), anyAnswers({ people: 3 }), (some, others) => {
      const { goals, channels, audience, people, workingHours } = others;
      const oneChanged: Answers[] = [
        { ...some, goals },
        { ...some, channels },
        { ...some, audience },
        { ...some, workingHours },
        { ...some, people },
        { ...some, people: [...some.people].reverse() },
        { ...some, people: some.people.map((person) => ({ ...person, hoursPerWeek: person.hoursPerWeek + 1 })) },
        { ...some, business: { ...some.business, zone: others.business.zone } },
      ];
      expectSamePlans([some, ...oneChanged.flatMap((changed) => [changed, some])]);
    }),
    { numRuns: 5 },
  );
});

test("of people who are there alike, who has most hours may change", () => {
  const withHours = (ana: number, bo: number) =>
    someAnswers({
      people: [
        { name: "Ana", role: "owner", hoursPerWeek: ana },
        { name: "Bo", role: "owner", hoursPerWeek: bo },
        { name: "Cem", role: "manager", hoursPerWeek: 1 },
      ],
    });
  expectSamePlans([withHours(6, 2), withHours(2, 6), withHours(6, 2)]);
});

test("a plan starts on the day that is asked for, with the clocks of that day", () => {
  const answers = someAnswers({
    people: [{ name: "Ana", role: "owner", hoursPerWeek: 6, zone: "America/Chicago" }],
  });
  const planFor = makePlanner();
  for (const startsOn of ["2026-11-23", "2027-03-15", "2026-11-23"] as const) {
    expect(planFor(answers, { startsOn })).toEqual(makePlan(answers, { startsOn }));
  }
});
