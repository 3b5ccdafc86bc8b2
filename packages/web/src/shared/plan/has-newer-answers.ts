import type { AnswersDraft, StoredPlan } from "@porchlight/api/contract";
import { isSame } from "../api/is-same.ts";

/**
 * Whether the saved answers say something else than a plan was made of. Answers from before the plan do not count: it may
 * have been made of others on purpose.
 */
export function hasNewerAnswers({ plan, createdAt }: StoredPlan, saved: AnswersDraft): boolean {
  return Date.parse(saved.updatedAt) > Date.parse(createdAt) && !isSame(saved.answers, plan.answers);
}
