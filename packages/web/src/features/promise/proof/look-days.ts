import { everyWeeksOf, type Plan, WEEKDAYS, type Weekday, weekdaysOf } from "@porchlight/core";

/** How often and on which days somebody looks, by the plan's routine. */
export type LookDays = {
  /** A week, rounded. */
  readonly perWeek: number;
  /** On the clocks of those who look, Monday first. */
  readonly days: readonly Weekday[];
};

export function lookDaysOf({ routine }: Pick<Plan, "routine">): LookDays {
  const looks = routine
    .filter(({ isLook }) => isLook)
    .map(({ rrule }) => ({ days: weekdaysOf(rrule), everyWeeks: everyWeeksOf(rrule) }));
  return {
    perWeek: Math.round(looks.reduce((sum, { days, everyWeeks }) => sum + days.length / everyWeeks, 0)),
    days: WEEKDAYS.filter((day) => looks.some(({ days }) => days.includes(day))),
  };
}
