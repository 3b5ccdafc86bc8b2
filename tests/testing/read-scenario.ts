import { readFileSync } from "node:fs";
import type { Answers, Finding, Plan, Post, Slot } from "@porchlight/core";
import type { ScenarioName } from "./scenario.ts";

/** What stands in a scenario's folder. */
type ScenarioFiles = {
  readonly answers: Answers;
  readonly posts: Post[];
  readonly plan: Plan;
  readonly slots: Slot[];
  readonly findings: Finding[];
};

/** One file of a scenario, as it was written. */
export function readScenario<File extends keyof ScenarioFiles>(name: ScenarioName, file: File): ScenarioFiles[File] {
  return JSON.parse(readFileSync(new URL(`../../scenarios/${name}/${file}.json`, import.meta.url), "utf8"));
}
