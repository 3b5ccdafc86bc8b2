import type { Plan } from "@porchlight/core";

export type Balance = {
  readonly state: "balances" | "short" | "over" | "none";
  /** Minutes a week that a plan could still use, that are missing, or that are too many. */
  readonly minutes: number;
};

/**
 * Whether what is planned fits the hours that there are. It is short where something that had to fit does not; a channel that
 * was only worth a try and waits for more hours is no shortage.
 */
export function balanceOf({ mode, budget }: Pick<Plan, "mode" | "budget">): Balance {
  const over = budget.plannedMinutesPerWeek - budget.availableMinutesPerWeek;
  if (budget.availableMinutesPerWeek === 0) return { state: "none", minutes: 0 };
  if (over > 0) return { state: "over", minutes: over };
  const short = mode === "planned" ? 0 : (budget.shortfall?.shortMinutes ?? 0);
  return short > 0 ? { state: "short", minutes: short } : { state: "balances", minutes: freeMinutesOf(budget) };
}

/** What a plan leaves over, beside what is kept for surprises. */
export function freeMinutesOf({ usableMinutesPerWeek, plannedMinutesPerWeek }: Plan["budget"]): number {
  return Math.max(0, usableMinutesPerWeek - plannedMinutesPerWeek);
}
