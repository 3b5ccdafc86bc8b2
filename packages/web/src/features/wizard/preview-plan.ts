import {
  type AnswerProblem,
  type Answers,
  findAnswerProblems,
  hasAnswerErrors,
  type IsoDate,
  makePlan,
  type Plan,
} from "@porchlight/core";

/** What the answers come to: a plan, or what stands in its way. Warnings may stand beside a plan. */
export type PlanPreview = {
  readonly problems: readonly AnswerProblem[];
  readonly plan?: Plan;
};

/** The plan of answers that begin on a day, by the same function that the server decides with. */
export function previewPlan(answers: Answers, startsOn: IsoDate): PlanPreview {
  const problems = findAnswerProblems(answers);
  return hasAnswerErrors(problems) ? { problems } : { problems, plan: makePlan(answers, { startsOn }) };
}
