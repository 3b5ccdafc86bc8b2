import { type DateRange, datesBetween, type IsoDate, type LocalTime, timeAtMinute } from "@porchlight/core";

const FIRST_MINUTE = 8 * 60;
const STEP_MINUTES = 20;

export type Place = { readonly date: IsoDate; readonly time: LocalTime };

/** So many places over the days of a range: one on each day at eight, then one on each twenty minutes later, and so on. */
export function spreadOverDays(range: DateRange, count: number): Place[] {
  const days = datesBetween(range);
  return Array.from({ length: count }, (_, index) => ({
    date: days[index % days.length] ?? range.from,
    time: timeAtMinute(FIRST_MINUTE + Math.floor(index / days.length) * STEP_MINUTES),
  }));
}
