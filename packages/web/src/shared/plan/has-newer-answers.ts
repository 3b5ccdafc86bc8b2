import type { AnswersDraft, StoredPlan } from "@porchlight/api/contract";
import { isSame } from "../api/is-same.ts";

/**
 * Whether the saved answers say something else than a plan was made of. Answers from before the plan do not count: it may
 * have been made of others on purpose. Neither does an example that is tried out while the owner's own are the plan's.
 */
export function hasNewerAnswers({ plan, createdAt }: StoredPlan, saved: AnswersDraft): boolean {
  const isPlans = [saved.answers, saved.own].some((answers) => isSame(answers, plan.answers));
  return Date.parse(saved.updatedAt) > Date.parse(createdAt) && !isPlans;
}
