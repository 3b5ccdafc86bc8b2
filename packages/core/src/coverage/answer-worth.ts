import { QUARTER_MINUTES, WEEK_QUARTERS } from "../time/week-ring.ts";
import { zeros } from "../zeros.ts";
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
  return meanWorth(listWaits(checks.map(({ minuteOfWeek }) => minuteOfWeek)), {
    arrivals,
    worths: tabulateWaitWorths(halfLifeHours),
  });
}

/** Quarter hours from each quarter hour of the week to the check that answers it; empty without checks. */
export type Waits = readonly number[];

/** The waits where checks begin at these minutes of the week, in any order. */
export function listWaits(minutes: readonly number[]): Waits {
  const quarters = minutes.map((minute) => Math.floor(minute / QUARTER_MINUTES)).sort((a, b) => a - b);
  const last = quarters.at(-1);
  if (last === undefined) return [];
  const waits = zeros(WEEK_QUARTERS);
  let before = last - WEEK_QUARTERS;
  for (const quarter of quarters) {
    for (let wait = 1; wait <= quarter - before; wait += 1)
      waits[(quarter - wait + WEEK_QUARTERS) % WEEK_QUARTERS] = wait;
    before = quarter;
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
