import type { Plan } from "@porchlight/core";

export type Balance = {
  readonly state: "balances" | "short" | "over" | "none";
  /** Minutes a week that are free, missing, or too many. */
  readonly minutes: number;
};

/**
 * Whether what is planned fits the hours that there are. It is short where something that had to fit does not; a channel that
 * was only worth a try and waits for more hours is no shortage.
 */
export function balanceOf({ mode, budget }: Pick<Plan, "mode" | "budget">): Balance {
  const free = budget.availableMinutesPerWeek - budget.plannedMinutesPerWeek;
  if (budget.availableMinutesPerWeek === 0) return { state: "none", minutes: 0 };
  if (free < 0) return { state: "over", minutes: -free };
  const short = mode === "planned" ? 0 : (budget.shortfall?.shortMinutes ?? 0);
  return short > 0 ? { state: "short", minutes: short } : { state: "balances", minutes: free };
}
