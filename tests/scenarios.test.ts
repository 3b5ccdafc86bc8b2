import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SCENARIOS, tellScenario } from "./testing/scenario.ts";

test.each(SCENARIOS)("%s gives the plan, the slots and the findings that stand in its folder", (name) => {
  const read = (file: string) =>
    JSON.parse(readFileSync(new URL(`../scenarios/${name}/${file}.json`, import.meta.url), "utf8"));
  const told = tellScenario({ answers: read("answers"), posts: read("posts") });
  expect(JSON.parse(JSON.stringify(told.plan))).toEqual(read("plan"));
  expect(told.slots).toEqual(read("slots"));
  expect(told.findings).toEqual(read("findings"));
});
