import { addDays, type IsoDate, startOfWeek } from "../time/iso-date.ts";
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
  // Clocks change at weekends nearly everywhere, so a week's Wednesday speaks for the week.
  const wednesday = addDays(startOfWeek(clock.startsOn), 2);
  const regimes = new Map<string, ClockRegime>();
  for (let week = 0; week < (elsewhere.length > 0 ? WEEKS_OF_A_YEAR : 1); week += 1) {
    const date = addDays(wednesday, 7 * week);
    const home = offsetMinutesOn(date, clock.businessZone);
    const shifts = elsewhere.map((zone) => [zone, home - offsetMinutesOn(date, zone)] as const);
    regimes.set(shifts.join(), new Map(shifts));
  }
  return [...regimes.values()];
}
