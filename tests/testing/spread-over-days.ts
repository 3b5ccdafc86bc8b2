import { type IsoDate, type LocalTime, timeAtMinute } from "@porchlight/core";

const FIRST_MINUTE = 8 * 60;
const STEP_MINUTES = 20;

export type Place = { readonly date: IsoDate; readonly time: LocalTime };

/** So many places over some days: one on each day at eight, then one on each twenty minutes later, and so on. */
export function spreadOverDays(days: readonly IsoDate[], count: number): Place[] {
  return Array.from({ length: count }, (_, index) => ({
    date: days[index % days.length] as IsoDate,
    time: timeAtMinute(FIRST_MINUTE + Math.floor(index / days.length) * STEP_MINUTES),
  }));
}
