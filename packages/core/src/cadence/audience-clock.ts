import type { Audience } from "../answers/answers.ts";
import { AWAKE_WORTH, NEAR_PEAK_MINUTES, NEAR_PEAK_WORTH } from "../facts/cadence-facts.ts";
import { AWAKE_HOURS } from "../facts/coverage-facts.ts";
import type { IsoDate } from "../time/iso-date.ts";
import { DAY_MINUTES, minutesToBusinessClock } from "../time/week-ring.ts";
import type { TimeZoneId } from "../time/zoned.ts";

/** Customers who share a clock. */
export type AudienceClock = {
  /** 0 to 1; the shares of all clocks sum to 1. */
  readonly share: number;
  /** Minutes that their clock is ahead of the business's. */
  readonly aheadMinutes: number;
};

/** From and to, minutes of the local day. */
export type PeakMinutes = { readonly from: number; readonly to: number };

/** The clocks of an audience as they stand in the week of `startsOn`, groups on the same clock taken together. */
export function listAudienceClocks(
  audience: readonly Audience[],
  { zone: businessZone, startsOn }: { readonly zone: TimeZoneId; readonly startsOn: IsoDate },
): AudienceClock[] {
  const total = audience.reduce((sum, { share }) => sum + share, 0);
  const shares = new Map<number, number>();
  for (const { zone, share } of audience) {
    const aheadMinutes = 0 - minutesToBusinessClock(zone, { businessZone, startsOn });
    shares.set(aheadMinutes, (shares.get(aheadMinutes) ?? 0) + share / total);
  }
  return [...shares].map(([aheadMinutes, share]) => ({ aheadMinutes, share })).filter(({ share }) => share > 0);
}

/** Worth of a post at a minute of a clock's day, 0 to 1. */
export function postingWorth(localMinute: number, peak: PeakMinutes): number {
  const minute = ((localMinute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  if (minute >= peak.from && minute < peak.to) return 1;
  const near = NEAR_PEAK_MINUTES.value;
  if (minute >= peak.from - near && minute < peak.to + near) return NEAR_PEAK_WORTH.value;
  const [wakes, sleeps] = AWAKE_HOURS.value;
  return minute >= wakes * 60 && minute < sleeps * 60 ? AWAKE_WORTH.value : 0;
}
