import type { WeeklyHours } from "../answers/answers.ts";
import { listWindows } from "../answers/windows.ts";
import { DAY_MINUTES, WEEK_MINUTES } from "../time/week-ring.ts";

/** Opening hours on the business's week. */
export type OpeningHours = {
  readonly spans: readonly OpenSpan[];
  readonly minutesPerWeek: number;
  /** Minutes of the longest opening day; hours past midnight belong to the day on which they begin. */
  readonly longestDayMinutes: number;
};

/** Minutes of the week, 0 (Monday 00:00) to 10,080, `to` not included; ascending and apart. */
export type OpenSpan = { readonly from: number; readonly to: number };

export function openingHoursOf(workingHours: WeeklyHours): OpeningHours {
  const windows = listWindows(workingHours);
  const minutesByDay = new Array<number>(7).fill(0);
  for (const { dayIndexes, lengthMinutes } of windows) {
    for (const day of dayIndexes) minutesByDay[day] = (minutesByDay[day] ?? 0) + lengthMinutes;
  }
  return {
    spans: windows
      .flatMap(({ dayIndexes, fromMinute, lengthMinutes }) =>
        dayIndexes.flatMap((day) => cutAtWeekEnd(day * DAY_MINUTES + fromMinute, lengthMinutes)),
      )
      .sort((a, b) => a.from - b.from),
    minutesPerWeek: minutesByDay.reduce((sum, minutes) => sum + minutes, 0),
    longestDayMinutes: Math.min(DAY_MINUTES, Math.max(...minutesByDay)),
  };
}

function cutAtWeekEnd(from: number, lengthMinutes: number): OpenSpan[] {
  const to = from + lengthMinutes;
  if (to <= WEEK_MINUTES) return [{ from, to }];
  return [
    { from, to: WEEK_MINUTES },
    { from: 0, to: to - WEEK_MINUTES },
  ];
}
