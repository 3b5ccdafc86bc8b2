import type { Plan } from "../plan/plan.ts";
import { addDays, type DateRange, daysBetween, type IsoDate } from "../time/iso-date.ts";

/** A mix is held over so many days, counted from the plan's start. */
const CYCLE_DAYS = 28;

/** In which cycle of the mix a day lies: 0 is the first of the plan, what is before it below 0. */
export function cycleOf({ startsOn }: Pick<Plan, "startsOn">, date: IsoDate): number {
  return Math.floor(daysBetween(startsOn, date) / CYCLE_DAYS);
}

/** The days of a cycle. */
export function daysOfCycle({ startsOn }: Pick<Plan, "startsOn">, cycle: number): DateRange {
  const from = addDays(startsOn, cycle * CYCLE_DAYS);
  return { from, to: addDays(from, CYCLE_DAYS - 1) };
}
