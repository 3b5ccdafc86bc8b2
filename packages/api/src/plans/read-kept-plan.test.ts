import { makePlan } from "@porchlight/core";
import { expect, test } from "vitest";
import { SCENARIOS, scenarioAnswers } from "../testing/scenario-answers.ts";
import { readKeptPlan } from "./read-kept-plan.ts";

test.each(SCENARIOS)("a plan of %s that was kept before it told looks apart is read as it is made today", (name) => {
  const plan = makePlan(scenarioAnswers(name), { startsOn: "2026-11-23" });
  const { byGoal: _byGoal, ...promise } = plan.promise;
  const routine = plan.routine.map(({ isLook: _isLook, ...block }) => block);
  expect(readKeptPlan({ ...plan, routine, promise })).toEqual({ ...plan, promise: { ...promise, byGoal: [] } });
});

test("a plan of today is read as it is kept", () => {
  const plan = makePlan(scenarioAnswers("salsa-studio"), { startsOn: "2026-11-23" });
  expect(readKeptPlan(JSON.parse(JSON.stringify(plan)))).toEqual(JSON.parse(JSON.stringify(plan)));
});
