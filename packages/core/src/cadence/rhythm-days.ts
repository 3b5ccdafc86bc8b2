import { addDays, type DateRange, type IsoDate, startOfWeek } from "../time/iso-date.ts";
import { firstOccurrence, occurrencesBetween } from "../time/recurrence.ts";
import type { CadenceEntry } from "./cadence-entry.ts";

/**
 * The days of a plan's rhythm within a range. Whole weeks are counted from a Monday, so that a start in mid-week loses none
 * of that week's later days.
 */
export function rhythmDays(
  { rrule, phaseWeeks }: Pick<CadenceEntry, "rrule" | "phaseWeeks">,
  { planStartsOn, ...range }: DateRange & { readonly planStartsOn: IsoDate },
): IsoDate[] {
  return occurrencesBetween(rrule, { ...range, anchor: anchorOf(planStartsOn, phaseWeeks) });
}

/** The first of those days, from the plan's own first day on; undefined for a rhythm that has ended before. */
export function firstRhythmDay(
  { rrule, phaseWeeks }: Pick<CadenceEntry, "rrule" | "phaseWeeks">,
  planStartsOn: IsoDate,
): IsoDate | undefined {
  return firstOccurrence(rrule, { from: planStartsOn, anchor: anchorOf(planStartsOn, phaseWeeks) });
}

function anchorOf(planStartsOn: IsoDate, phaseWeeks: number): IsoDate {
  return addDays(startOfWeek(planStartsOn), phaseWeeks * 7);
}
