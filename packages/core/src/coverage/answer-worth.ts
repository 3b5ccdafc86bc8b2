import { QUARTER_MINUTES, WEEK_QUARTERS } from "../time/week-ring.ts";
import type { ArrivalShares } from "./arrivals.ts";
import type { Check } from "./check.ts";

/** What an answer after a wait is worth beside an immediate one, 0 to 1: half after the half-life. */
export function worthOfWait(waitMinutes: number, halfLifeHours: number): number {
  return 1 / (1 + waitMinutes / (halfLifeHours * 60));
}

/**
 * Mean worth of the week's answers when each message is answered at the first check that begins after its quarter hour;
 * 0 without a check.
 */
export function meanAnswerWorth(
  checks: readonly Pick<Check, "minuteOfWeek">[],
  timing: { readonly arrivals: ArrivalShares; readonly halfLifeHours: number },
): number {
  if (checks.length === 0) return 0;
  const isCheck = new Array<boolean>(WEEK_QUARTERS).fill(false);
  for (const { minuteOfWeek } of checks) isCheck[Math.floor(minuteOfWeek / QUARTER_MINUTES)] = true;
  let quartersToCheck = isCheck.indexOf(true);
  let total = 0;
  // Backwards, so that each quarter knows the next check; the first check stands for the one after the week's end.
  for (let quarter = WEEK_QUARTERS - 1; quarter >= 0; quarter -= 1) {
    quartersToCheck += 1;
    total += (timing.arrivals[quarter] ?? 0) * worthOfWait(quartersToCheck * QUARTER_MINUTES, timing.halfLifeHours);
    if (isCheck[quarter]) quartersToCheck = 0;
  }
  return total;
}
