import type { Budget } from "@porchlight/core";

export type Balance = {
  readonly state: "balances" | "short" | "over" | "none";
  /** Minutes a week that are free, missing, or too many. */
  readonly minutes: number;
};

/** Whether what is planned fits the hours that there are. */
export function balanceOf(budget: Budget): Balance {
  const free = budget.availableMinutesPerWeek - budget.plannedMinutesPerWeek;
  if (budget.availableMinutesPerWeek === 0) return { state: "none", minutes: 0 };
  if (free < 0) return { state: "over", minutes: -free };
  const short = budget.shortfall?.shortMinutes ?? 0;
  return short > 0 ? { state: "short", minutes: short } : { state: "balances", minutes: free };
}
