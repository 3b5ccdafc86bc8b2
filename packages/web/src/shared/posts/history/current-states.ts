import type { Post } from "@porchlight/core";
import { ApiProblem } from "../../api/call-api.ts";

/** The posts as the server holds them, told when a change was made on older versions of them. */
export function currentStatesIn(error: unknown): readonly Post[] {
  if (!(error instanceof ApiProblem) || error.problem.status !== 412) return [];
  return Array.isArray(error.problem.current) ? error.problem.current : [];
}

/** How the server holds the post in hand. Of a batch another may have been overtaken, which is nothing to hold this one against. */
export function findCurrentState(error: unknown, postId: string | undefined): Post | undefined {
  return currentStatesIn(error).find(({ id }) => id === postId);
}
