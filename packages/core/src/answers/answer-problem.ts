import type { Facts } from "../facts/reason.ts";

/**
 * One reason why answers can't become a plan, or why a plan would rest on sand. `path` names the field from the root,
 * such as `["people", 0, "hoursPerWeek"]`; the words for `code` stand in the message catalogue under `problem`.
 * An error stops a plan; a warning only asks for a second look.
 */
export type AnswerProblem = {
  /** Such as `zone-missing`; stable, for programs. */
  readonly code: string;
  /** `error`: no plan can be made. `warning`: one can, but look again. */
  readonly severity: "error" | "warning";
  /** Keys and indexes from the root of the answers; empty: the answers as a whole. */
  readonly path: readonly (string | number)[];
  /** What the words need: the values that are wrong. */
  readonly facts: Facts;
};
