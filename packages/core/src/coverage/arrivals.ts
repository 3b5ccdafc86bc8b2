import type { Audience } from "../answers/answers.ts";
import { AWAKE_HOURS, NIGHT_WEIGHT } from "../facts/coverage-facts.ts";
import { sumAscending } from "../sum.ts";
import { type IsoDate, WEEKDAYS } from "../time/iso-date.ts";
import {
  DAY_MINUTES,
  DAY_QUARTERS,
  minutesToBusinessClock,
  onWeekRing,
  QUARTER_MINUTES,
  WEEK_QUARTERS,
} from "../time/week-ring.ts";
import type { TimeZoneId } from "../time/zoned.ts";

/** How customers' messages spread over the week: a share for each of the 672 quarter hours, summing to 1; all days alike. */
export type ArrivalShares = readonly number[];

/**
 * When messages come in, by the local day and night of each audience: evenly by day, rarely at night. Without an audience
 * evenly all week.
 */
export function arrivalShares(
  audience: readonly Audience[],
  clock: { readonly businessZone: TimeZoneId; readonly startsOn: IsoDate },
): ArrivalShares {
  const day = new Array<number>(DAY_QUARTERS).fill(0);
  for (const { zone, share } of mergeZones(audience)) {
    const shift = minutesToBusinessClock(zone, clock);
    for (let quarter = 0; quarter < DAY_QUARTERS; quarter += 1) {
      const minute = onWeekRing(quarter * QUARTER_MINUTES - shift) % DAY_MINUTES;
      day[quarter] = (day[quarter] ?? 0) + share * weightAt(minute / 60);
    }
  }
  const weights = WEEKDAYS.flatMap(() => day);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total > 0 ? weights.map((weight) => weight / total) : weights.map(() => 1 / WEEK_QUARTERS);
}

function weightAt(hour: number): number {
  const [wake, sleep] = AWAKE_HOURS.value;
  return hour >= wake && hour < sleep ? 1 : NIGHT_WEIGHT.value;
}

// Sums of shares depend on the order of adding in their last digit: one share a zone, zones by name.
function mergeZones(audience: readonly Audience[]): Pick<Audience, "zone" | "share">[] {
  const byZone = new Map<TimeZoneId, number[]>();
  for (const { zone, share } of audience) byZone.set(zone, [...(byZone.get(zone) ?? []), share]);
  return [...byZone]
    .map(([zone, shares]) => ({ zone, share: sumAscending(shares) }))
    .sort((a, b) => (a.zone < b.zone ? -1 : 1));
}
