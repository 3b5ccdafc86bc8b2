import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answers } from "@porchlight/core";

export const SCENARIOS = ["salsa-studio", "maine-heating", "agency-of-one", "ghost-town", "online-store"] as const;
export type Scenario = (typeof SCENARIOS)[number];

const FOLDER = join(import.meta.dirname, "../../../../scenarios");

/** The answers of one of the five businesses in `scenarios/`. */
export function scenarioAnswers(scenario: Scenario): Answers {
  // The files are checked by the tests that send them.
  return JSON.parse(readFileSync(join(FOLDER, scenario, "answers.json"), "utf8")) as Answers;
}
