import { rememberWeeks } from "../promise/week-of-checks.ts";
import { rememberCoverage } from "../strategy/survey-coverage.ts";
import { composePlan } from "./compose-plan.ts";
import type { makePlan } from "./make-plan.ts";

/**
 * `makePlan` for answers that somebody is changing: it gives the same plans, and what the last change left as it was is not
 * worked out again. It keeps what belongs to the last answers alone.
 *
 * @example
 * const planFor = makePlanner();
 * const plan = planFor(answers, { startsOn: "2026-11-30" });
 * const withOtherGoals = planFor({ ...answers, goals }, { startsOn: "2026-11-30" }); // sooner than the first
 */
export function makePlanner(): typeof makePlan {
  const kept = { coverageOf: rememberCoverage(), weeksOf: rememberWeeks() };
  return (answers, options) => composePlan(answers, { ...options, ...kept });
}
