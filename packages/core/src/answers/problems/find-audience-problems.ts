import type { AnswerProblem } from "../answer-problem.ts";
import type { ReadableAnswers } from "../read-answers.ts";
import { findZoneProblems } from "./find-business-problems.ts";
import { errorAt, problemsOfAmount, problemsOfEach } from "./problem-rule.ts";

/** Who writes: somebody, somewhere, with shares that can be normalised. */
export function findAudienceProblems({ audience }: ReadableAnswers): AnswerProblem[] {
  return [
    ...problemsOfEach(audience, ({ zone, share }, index) => [
      ...findZoneProblems(zone, ["audience", index, "zone"]),
      ...problemsOfAmount(share, { path: ["audience", index, "share"], code: "share-negative" }),
    ]),
    ...findTotalProblems(audience),
  ];
}

function findTotalProblems(audience: ReadableAnswers["audience"]): AnswerProblem[] {
  if (audience === undefined) return [];
  if (audience.length === 0) return [errorAt(["audience"], "audience-missing")];
  return audience.every((entry) => entry?.share === 0) ? [errorAt(["audience"], "audience-shares-zero")] : [];
}
