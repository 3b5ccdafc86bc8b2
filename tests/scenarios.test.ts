import { expect, test } from "vitest";
import { readScenario } from "./testing/read-scenario.ts";
import { SCENARIOS, tellScenario } from "./testing/scenario.ts";

test.each(SCENARIOS)("%s gives the plan, the slots and the findings that stand in its folder", (name) => {
  const told = tellScenario({ answers: readScenario(name, "answers"), posts: readScenario(name, "posts") });
  expect(JSON.parse(JSON.stringify(told.plan))).toEqual(readScenario(name, "plan"));
  expect(told.slots).toEqual(readScenario(name, "slots"));
  expect(told.findings).toEqual(readScenario(name, "findings"));
});
