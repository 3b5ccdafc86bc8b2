import { isTimeZone } from "../../time/is-time-zone.ts";
import type { AnswerProblem } from "../answer-problem.ts";
import type { ReadableAnswers } from "../read-answers.ts";
import { errorAt, isVisible, type ProblemPath } from "./problem-rule.ts";

/** Who the business is and on which clock it lives. */
export function findBusinessProblems({ business }: ReadableAnswers): AnswerProblem[] {
  const nameless = business?.name !== undefined && !isVisible(business.name);
  return [
    ...(nameless ? [errorAt(["business", "name"], "business-name-missing")] : []),
    ...findZoneProblems(business?.zone, ["business", "zone"]),
  ];
}

/** A zone must be one of the names in the time-zone data. */
export function findZoneProblems(zone: string | undefined, path: ProblemPath): AnswerProblem[] {
  if (zone === undefined || isTimeZone(zone)) return [];
  return [isVisible(zone) ? errorAt(path, "unknown-zone", { zone }) : errorAt(path, "zone-missing")];
}
