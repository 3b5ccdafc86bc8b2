import type { Plan } from "@porchlight/core";

/** From which plan the last change of an answer is told. */
export type ChangeSpan = {
  /** The plan before the change that is told of; undefined where there was none. */
  readonly before: Plan | undefined;
  /** The plan that was shown when the newest change began; it takes over once a plan of the changed answers is there. */
  readonly start: Plan | undefined;
};

export const NO_CHANGE: ChangeSpan = { before: undefined, start: undefined };

/** The plan that the shown one is held against. Until the plan of a new change is made, the change before it stays told. */
export function planBefore({ before, start }: ChangeSpan, shown: Plan | undefined): Plan | undefined {
  return start !== undefined && shown !== start ? start : before;
}

/** After another change began while a plan was shown. */
export function withNewChange(span: ChangeSpan, shown: Plan | undefined): ChangeSpan {
  return { before: planBefore(span, shown), start: shown };
}
