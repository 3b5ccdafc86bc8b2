import type { WeeklyHours } from "../answers/answers.ts";
import { DAY_MINUTES, onWeekRing, WEEK_MINUTES } from "../coverage/week-ring.ts";
import { listWindows } from "../coverage/windows.ts";

/** Opening hours on the business's week. */
export type OpeningHours = {
  /** For each of the 10,080 minutes from Monday 00:00: whether the business is open. */
  readonly isOpen: readonly boolean[];
  readonly minutesPerWeek: number;
  /** Minutes of the longest opening day; hours past midnight belong to the day on which they begin. */
  readonly longestDayMinutes: number;
};

export function openingHoursOf(workingHours: WeeklyHours): OpeningHours {
  const isOpen = new Array<boolean>(WEEK_MINUTES).fill(false);
  const minutesByDay = new Array<number>(7).fill(0);
  for (const { dayIndexes, fromMinute, lengthMinutes } of listWindows(workingHours)) {
    for (const day of dayIndexes) {
      const start = day * DAY_MINUTES + fromMinute;
      for (let minute = start; minute < start + lengthMinutes; minute += 1) isOpen[onWeekRing(minute)] = true;
      minutesByDay[day] = (minutesByDay[day] ?? 0) + lengthMinutes;
    }
  }
  return {
    isOpen,
    minutesPerWeek: minutesByDay.reduce((sum, minutes) => sum + minutes, 0),
    longestDayMinutes: Math.min(DAY_MINUTES, Math.max(...minutesByDay)),
  };
}
