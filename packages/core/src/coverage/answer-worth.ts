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
  const { arrivals, halfLifeHours } = timing;
  const worths = new Float64Array(WEEK_QUARTERS + 1);
  for (let quarters = 1; quarters <= WEEK_QUARTERS; quarters += 1)
    worths[quarters] = worthOfWait(quarters * QUARTER_MINUTES, halfLifeHours);
  return meanWorth(checks, { arrivals, worths });
}

/** The same for any worths of a wait, by its quarter hours from 1 to a week's. */
export function meanWorth(
  checks: readonly Pick<Check, "minuteOfWeek">[],
  timing: { readonly arrivals: ArrivalShares; readonly worths: Float64Array },
): number {
  const isCheck = new Uint8Array(WEEK_QUARTERS);
  for (const { minuteOfWeek } of checks) isCheck[Math.floor(minuteOfWeek / QUARTER_MINUTES)] = 1;
  let quartersToCheck = isCheck.indexOf(1);
  if (quartersToCheck < 0) return 0;
  let total = 0;
  // Backwards, so that each quarter knows the next check; the first check stands for the one after the week's end.
  for (let quarter = WEEK_QUARTERS - 1; quarter >= 0; quarter -= 1) {
    quartersToCheck += 1;
    total += (timing.arrivals[quarter] ?? 0) * (timing.worths[quartersToCheck] ?? 0);
    if (isCheck[quarter] === 1) quartersToCheck = 0;
  }
  return total;
}
