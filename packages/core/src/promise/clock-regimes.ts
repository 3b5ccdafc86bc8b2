import { addDays, type IsoDate } from "../time/iso-date.ts";
import { offsetMinutesOn, type TimeZoneId } from "../time/zoned.ts";

/** For each zone but the business's the minutes to add to its own week to stand on the business's: how clocks stand to each other for a while. */
export type ClockRegime = ReadonlyMap<TimeZoneId, number>;

const WEEKS_OF_A_YEAR = 53;

/**
 * Every way in which the clocks of these zones stand to the business's within a year from `startsOn`: zones change to summer
 * time on different days, some the other way round, some never. One regime where nobody lives elsewhere.
 */
export function listClockRegimes(
  zones: readonly TimeZoneId[],
  clock: { readonly businessZone: TimeZoneId; readonly startsOn: IsoDate },
): ClockRegime[] {
  const elsewhere = [...new Set(zones)].filter((zone) => zone !== clock.businessZone).sort();
  if (elsewhere.length === 0) return [new Map()];
  const offsetsOn = (date: IsoDate) => [clock.businessZone, ...elsewhere].map((zone) => offsetMinutesOn(date, zone));
  const regimes = new Map<string, ClockRegime>();
  const remember = ([home = 0, ...others]: readonly number[]) => {
    const shifts = others.map((offset) => home - offset);
    regimes.set(shifts.join(), new Map(elsewhere.map((zone, index) => [zone, shifts[index] ?? 0])));
  };
  let before = offsetsOn(clock.startsOn);
  remember(before);
  for (let week = 1; week <= WEEKS_OF_A_YEAR; week += 1) {
    const day = addDays(clock.startsOn, 7 * week);
    const offsets = offsetsOn(day);
    // Two zones may change within days of each other: only a week in which something changed is gone through by the day.
    if (offsets.join() !== before.join()) {
      for (let back = 6; back >= 0; back -= 1) remember(offsetsOn(addDays(day, -back)));
    }
    before = offsets;
  }
  return [...regimes.values()];
}
