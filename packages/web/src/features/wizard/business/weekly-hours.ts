import { minuteOfDay, WEEKDAYS, type WeeklyHours } from "@porchlight/core";

export type Interval = WeeklyHours[number];

const DAY_MINUTES = 1440;

/** True when an interval runs past midnight into the next day. */
export function runsPastMidnight({ from, to }: Interval): boolean {
  return minuteOfDay(to) < minuteOfDay(from);
}

/** Minutes a week that the intervals come to; where two overlap the time counts twice. */
export function weeklyMinutes(hours: WeeklyHours): number {
  return hours.reduce((sum, interval) => sum + interval.days.length * intervalMinutes(interval), 0);
}

/** One more interval: on the days that have none yet, at the hours of the last. */
export function addInterval(hours: WeeklyHours): WeeklyHours {
  const last = hours.at(-1);
  const taken = new Set(hours.flatMap(({ days }) => days));
  const days = WEEKDAYS.filter((day) => !taken.has(day));
  return [
    ...hours,
    { days: last === undefined ? WEEKDAYS.slice(0, 5) : days, from: last?.from ?? "09:00", to: last?.to ?? "17:00" },
  ];
}

export function changeInterval(hours: WeeklyHours, index: number, change: Partial<Interval>): WeeklyHours {
  return hours.map((interval, at) => (at === index ? { ...interval, ...change } : interval));
}

export function toggleDay(hours: WeeklyHours, index: number, day: Interval["days"][number]): WeeklyHours {
  return hours.map((interval, at) => {
    if (at !== index) return interval;
    const days = WEEKDAYS.filter((other) => interval.days.includes(other) !== (other === day));
    return { ...interval, days };
  });
}

/** Minutes of a week as its hours: "54 h", "43 h 30". */
export function weeklyHoursWord(minutes: number): string {
  const rest = Math.round(minutes) % 60;
  return `${Math.floor(minutes / 60)} h${rest === 0 ? "" : ` ${String(rest).padStart(2, "0")}`}`;
}

function intervalMinutes({ from, to }: Interval): number {
  const minutes = minuteOfDay(to) - minuteOfDay(from);
  return minutes < 0 ? minutes + DAY_MINUTES : minutes;
}
