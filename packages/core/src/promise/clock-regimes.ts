import { addDays, type IsoDate } from "../time/iso-date.ts";
import { listOffsetSteps, type OffsetStep } from "../time/offset-steps.ts";
import type { TimeZoneId } from "../time/zoned.ts";

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
  const year = { from: clock.startsOn, to: addDays(clock.startsOn, 7 * WEEKS_OF_A_YEAR) };
  const zonesSteps = [clock.businessZone, ...elsewhere].map((zone) => listOffsetSteps(zone, year));
  const changeDays = [...new Set(zonesSteps.flatMap((steps) => steps.map(({ from }) => from)))].sort();
  const regimes = new Map<string, ClockRegime>();
  for (const day of changeDays) {
    const [home = 0, ...others] = zonesSteps.map((steps) => offsetOn(day, steps));
    const shifts = others.map((offset) => home - offset);
    regimes.set(shifts.join(), new Map(elsewhere.map((zone, index) => [zone, shifts[index] ?? 0])));
  }
  return [...regimes.values()];
}

function offsetOn(day: IsoDate, steps: readonly OffsetStep[]): number {
  return steps.findLast(({ from }) => from <= day)?.offsetMinutes ?? 0;
}
