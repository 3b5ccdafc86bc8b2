import {
  PROMISE_LEVEL,
  WALL_PROMISE_MINUTES,
  WORKING_PROMISE_DAYS,
  WORKING_PROMISE_MINUTES,
} from "../facts/promise-facts.ts";
import { rememberPerObject } from "../remember.ts";
import type { Promised } from "./promised.ts";
import type { WeekOfChecks } from "./week-of-checks.ts";

/** Something that can be promised. */
export type Rung = Required<Pick<Promised, "withinMinutes" | "clock">> & Pick<Promised, "withinDays">;

/** The quickest promise that holds for enough messages; undefined where not even the slowest does. Found once for each week. */
export const strongestPromise: (week: WeekOfChecks) => Rung | undefined = rememberPerObject((week) =>
  ladderOf(week).find(({ withinMinutes, clock }) => week.reaches(PROMISE_LEVEL.value, withinMinutes, clock)),
);

/** The last thing to promise before promising nothing. */
export function slowestRung(week: WeekOfChecks): Rung | undefined {
  return ladderOf(week).at(-1);
}

// Hours on the wall first: they hold whatever the day. Then opening hours and days, shortest first, as a short opening day
// may be less than the longest promise in hours.
function ladderOf({ opening }: WeekOfChecks): Rung[] {
  const wall = WALL_PROMISE_MINUTES.value.map((withinMinutes): Rung => ({ withinMinutes, clock: "wall" }));
  if (opening.minutesPerWeek === 0) return wall;
  const hours = WORKING_PROMISE_MINUTES.value.map((withinMinutes): Rung => ({ withinMinutes, clock: "working" }));
  const days = WORKING_PROMISE_DAYS.value.map(
    (withinDays): Rung => ({ withinMinutes: withinDays * opening.longestDayMinutes, withinDays, clock: "working" }),
  );
  return [...wall, ...[...hours, ...days].sort((a, b) => a.withinMinutes - b.withinMinutes)];
}
