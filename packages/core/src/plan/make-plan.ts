import type { Answers } from "../answers/answers.ts";
import { surveyCoverage } from "../strategy/survey-coverage.ts";
import { composePlan, type PlanOptions } from "./compose-plan.ts";
import type { Plan } from "./plan.ts";

/**
 * The plan for answers: channels, mix, cadence, routine, promise and budget, each with its reasons. The same answers and
 * options give the same plan.
 *
 * @param answers - What the owner told; kept in the plan unchanged.
 * @param options - When the plan begins, and which one came before it.
 * @throws InvariantError when `findAnswerProblems` reports an error, or `startsOn` is no date.
 */
export function makePlan(answers: Answers, options: PlanOptions): Plan {
  return composePlan(answers, { ...options, coverageOf: surveyCoverage, weeksOf: () => new Map() });
}
