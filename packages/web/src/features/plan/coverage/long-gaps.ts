import { minuteOfDay, type Plan, WEEKDAYS, type Weekday } from "@porchlight/core";
import { weekGrid } from "../week/week-grid.ts";

/** A stretch of the week without a look at the inbox. */
export type Gap = {
  readonly from: { readonly day: Weekday; readonly time: string };
  readonly to: { readonly day: Weekday; readonly time: string };
  readonly minutes: number;
};

const DAY_MINUTES = 1440;
const WEEK_MINUTES = 7 * DAY_MINUTES;

/** The longest stretches without a look, longest first; none where nobody looks in. */
export function longGaps(plan: Plan, count: number): Gap[] {
  const looks = weekGrid(plan).flatMap(({ day, checks }) =>
    checks
      .filter(({ everyWeeks }) => everyWeeks === 1)
      .map(({ time }) => ({ day, time, minute: WEEKDAYS.indexOf(day) * DAY_MINUTES + minuteOfDay(time) })),
  );
  const gaps = looks.flatMap((look, index): Gap[] => {
    const next = looks[(index + 1) % looks.length];
    if (next === undefined) return [];
    const minutes = (next.minute - look.minute + WEEK_MINUTES) % WEEK_MINUTES;
    const from = { day: look.day, time: look.time };
    return [
      {
        from,
        to: { day: next.day, time: next.time },
        minutes: minutes === 0 && looks.length === 1 ? WEEK_MINUTES : minutes,
      },
    ];
  });
  return gaps.toSorted((a, b) => b.minutes - a.minutes).slice(0, count);
}
