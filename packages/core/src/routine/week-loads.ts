import { GATHERED_WEEKS } from "../facts/routine-facts.ts";

/** Minutes of each week of a four-week round. What is gathered makes its own week longer and the others shorter. */
export type WeekLoads = { readonly mostMinutes: number; readonly minutes: number[] };

export type Gathering = { readonly everyWeeks: number; readonly phaseWeeks: number };

export function openLoads(weeklyMinutes: number, mostMinutes: number): WeekLoads {
  return { mostMinutes, minutes: new Array<number>(GATHERED_WEEKS.value).fill(weeklyMinutes) };
}

/** Adds work that is done every week. */
export function addWeekly(loads: WeekLoads, weeklyMinutes: number): void {
  loads.minutes.forEach((load, week) => {
    loads.minutes[week] = load + weeklyMinutes;
  });
}

/**
 * Gathers work of so many minutes a week into one sitting every four weeks, or every two where a week would ask for more than
 * there is; undefined where even that is too much. `pendingMinutes` is weekly work that is still to be added.
 */
export function gather(
  loads: WeekLoads,
  work: { readonly weeklyMinutes: number; readonly phaseWeeks: number; readonly pendingMinutes: number },
): Gathering | undefined {
  const { weeklyMinutes, pendingMinutes } = work;
  for (const everyWeeks of [GATHERED_WEEKS.value, GATHERED_WEEKS.value / 2]) {
    const phaseWeeks = work.phaseWeeks % everyWeeks;
    const gathered = weeklyMinutes * everyWeeks;
    const weeks = loads.minutes.flatMap((_, week) => (week % everyWeeks === phaseWeeks ? [week] : []));
    if (weeks.some((week) => (loads.minutes[week] ?? 0) + gathered + pendingMinutes > loads.mostMinutes)) continue;
    for (const week of weeks) loads.minutes[week] = (loads.minutes[week] ?? 0) + gathered;
    return { everyWeeks, phaseWeeks };
  }
  return undefined;
}
