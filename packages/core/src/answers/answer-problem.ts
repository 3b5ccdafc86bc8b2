import type { Facts } from "../facts/reason.ts";

/**
 * One reason why answers can't become a plan, or why a plan would rest on sand. `path` names the field from the root,
 * such as `["people", 0, "hoursPerWeek"]`; the words for `code` stand in the message catalogue under `problem`.
 * An error stops a plan; a warning only asks for a second look.
 */
export type AnswerProblem = {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly path: readonly (string | number)[];
  readonly facts: Facts;
};
