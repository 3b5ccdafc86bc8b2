import type { Plan, Promised, RoutineBlock } from "@porchlight/core";

/** A plan as it may lie in a table: made by this version of core or by an earlier one. */
type KeptPlan = Omit<Plan, "routine" | "promise"> & {
  readonly routine: readonly (Omit<RoutineBlock, "isLook"> & Partial<Pick<RoutineBlock, "isLook">>)[];
  readonly promise: Omit<Promised, "byGoal"> & Partial<Pick<Promised, "byGoal">>;
};

/** A kept plan with all that a plan has today; a row never changes, so what it lacks is read into it. */
export function readKeptPlan(kept: unknown): Plan {
  const plan = kept as KeptPlan;
  return {
    ...plan,
    routine: plan.routine.map((block) => ({ ...block, isLook: block.isLook ?? wasLook(block) })),
    promise: { ...plan.promise, byGoal: plan.promise.byGoal ?? [] },
  };
}

// The reason that only looks had.
function wasLook({ reasons }: Pick<RoutineBlock, "reasons">): boolean {
  return reasons.some(({ code }) => code === "check-length");
}
