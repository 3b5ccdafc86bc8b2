import type { GuardEntry } from "../plan/plan.ts";

/** What people have set as the longest silence holds for every channel; it looks dark no sooner than that. */
export function ownGuardOf<Days extends Pick<GuardEntry, "amberDays" | "redDays">>(
  guard: Days,
  days: number | undefined,
): Days {
  return days === undefined ? guard : { ...guard, amberDays: days, redDays: Math.max(days, guard.redDays) };
}
