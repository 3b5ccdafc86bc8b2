import { WEEKDAYS } from "../time/iso-date.ts";
import { minuteOfDay } from "../time/local-time.ts";
import type { WeeklyHours } from "./answers.ts";

const DAY_MINUTES = 1440;
const WEEK_MINUTES = 7 * DAY_MINUTES;

/** Minutes of a week, 0 to 10,080, that recurring hours cover on their own clock; where intervals overlap they count once. */
export function weekMinutesOf(hours: WeeklyHours): number {
  const covered = new Uint8Array(WEEK_MINUTES);
  for (const { days, from, to } of hours) {
    const length = (minuteOfDay(to) - minuteOfDay(from) + DAY_MINUTES) % DAY_MINUTES;
    for (const day of days) {
      const start = WEEKDAYS.indexOf(day) * DAY_MINUTES + minuteOfDay(from);
      for (let minute = start; minute < start + length; minute += 1) covered[minute % WEEK_MINUTES] = 1;
    }
  }
  return covered.reduce((sum, minute) => sum + minute, 0);
}
