import { QUARTER_MINUTES, WEEK_QUARTERS } from "../time/week-ring.ts";
import type { ArrivalShares } from "./arrivals.ts";
import type { Check } from "./check.ts";

/** What an answer after a wait is worth beside an immediate one, 0 to 1: half after the half-life. */
export function worthOfWait(waitMinutes: number, halfLifeHours: number): number {
  return 1 / (1 + waitMinutes / (halfLifeHours * 60));
}

/** What answers are worth by the quarter hours of their wait, 0 to a week's. */
export type WaitWorths = Float64Array;

/** The worth of every wait of whole quarter hours, so that it is reckoned once for many weeks of checks. */
export function tabulateWaitWorths(halfLifeHours: number): WaitWorths {
  const worths = new Float64Array(WEEK_QUARTERS + 1);
  for (let quarters = 0; quarters <= WEEK_QUARTERS; quarters += 1)
    worths[quarters] = worthOfWait(quarters * QUARTER_MINUTES, halfLifeHours);
  return worths;
}

/**
 * Mean worth of the week's answers when each message is answered at the first check that begins after its quarter hour;
 * 0 without a check.
 */
export function meanAnswerWorth(
  checks: readonly Pick<Check, "minuteOfWeek">[],
  { arrivals, halfLifeHours }: { readonly arrivals: ArrivalShares; readonly halfLifeHours: number },
): number {
  return meanWorth(listWaits(checks), { arrivals, worths: tabulateWaitWorths(halfLifeHours) });
}

/** Quarter hours from each quarter hour of the week to the check that answers it; empty without checks. */
export type Waits = Int16Array;

export function listWaits(checks: readonly Pick<Check, "minuteOfWeek">[]): Waits {
  const isCheck = new Uint8Array(WEEK_QUARTERS);
  for (const { minuteOfWeek } of checks) isCheck[Math.floor(minuteOfWeek / QUARTER_MINUTES)] = 1;
  let quartersToCheck = isCheck.indexOf(1);
  if (quartersToCheck < 0) return new Int16Array(0);
  const waits = new Int16Array(WEEK_QUARTERS);
  // Backwards, so that each quarter knows the next check; the first check stands for the one after the week's end.
  for (let quarter = WEEK_QUARTERS - 1; quarter >= 0; quarter -= 1) {
    quartersToCheck += 1;
    waits[quarter] = quartersToCheck;
    if (isCheck[quarter] === 1) quartersToCheck = 0;
  }
  return waits;
}

/** Mean worth of the week's answers after these waits. */
export function meanWorth(
  waits: Waits,
  { arrivals, worths }: { readonly arrivals: ArrivalShares; readonly worths: WaitWorths },
): number {
  let total = 0;
  for (let quarter = waits.length - 1; quarter >= 0; quarter -= 1) {
    total += (arrivals[quarter] ?? 0) * (worths[waits[quarter] ?? 0] ?? 0);
  }
  return total;
}
