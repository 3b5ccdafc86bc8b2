import type { WeeklyHours } from "../answers/answers.ts";
import { DAY_MINUTES, onWeekRing, QUARTER_MINUTES, WEEK_MINUTES } from "../coverage/week-ring.ts";
import { listWindows } from "../coverage/windows.ts";

/** The free minutes of somebody's week on their own clock: 1 for each minute of the 10,080 in which nothing is planned. */
export type PersonWeek = Uint8Array;

/** Minutes without a break; `from` is a minute of the week, and the run may go past its end. */
export type Run = { readonly from: number; readonly minutes: number };

export function openWeek(hours: WeeklyHours): PersonWeek {
  const week = new Uint8Array(WEEK_MINUTES);
  for (const { dayIndexes, fromMinute, lengthMinutes } of listWindows(hours)) {
    for (const day of dayIndexes) fill(week, { from: day * DAY_MINUTES + fromMinute, minutes: lengthMinutes }, 1);
  }
  return week;
}

/** Marks minutes as planned. */
export function take(week: PersonWeek, run: Run): void {
  fill(week, run, 0);
}

export function isFree(week: PersonWeek, { from, minutes }: Run): boolean {
  for (let minute = from; minute < from + minutes; minute += 1) {
    if (week[onWeekRing(minute)] !== 1) return false;
  }
  return true;
}

export function freeMinutesOf(week: PersonWeek): number {
  return week.reduce((total, minute) => total + minute, 0);
}

/** Every free run, in the order of the week; what is longer than a day is cut at midnights. */
export function listRuns(week: PersonWeek): Run[] {
  const runs: Run[] = [];
  const firstBusy = Math.max(0, week.indexOf(0));
  // Round once from a planned minute, so that no run is met in its middle.
  for (let offset = 0; offset < WEEK_MINUTES; offset += 1) {
    const from = onWeekRing(firstBusy + offset);
    let minutes = 0;
    while (minutes < WEEK_MINUTES - offset && week[onWeekRing(from + minutes)] === 1) minutes += 1;
    if (minutes > 0) runs.push(...cutAtMidnights({ from, minutes }));
    offset += minutes;
  }
  return runs.sort((a, b) => a.from - b.from);
}

/** Hours of the day between which work is planned where there is a choice. */
const DAYTIME = { fromMinute: 8 * 60, toMinute: 20 * 60 };

/** Where in a free run a sitting begins: at a quarter hour by day if it can be, at the run's beginning if not. */
export function startWithin(run: Run, minutes: number): number {
  const last = run.from + run.minutes - minutes;
  const first = Math.ceil(run.from / QUARTER_MINUTES) * QUARTER_MINUTES;
  for (let start = first; start <= last; start += QUARTER_MINUTES) {
    const minuteOfDay = start % DAY_MINUTES;
    if (minuteOfDay >= DAYTIME.fromMinute && minuteOfDay + minutes <= DAYTIME.toMinute) return onWeekRing(start);
  }
  return onWeekRing(first <= last ? first : run.from);
}

function cutAtMidnights(run: Run): Run[] {
  if (run.minutes <= DAY_MINUTES) return [run];
  const firstDay = DAY_MINUTES - (run.from % DAY_MINUTES);
  const rest = { from: onWeekRing(run.from + firstDay), minutes: run.minutes - firstDay };
  return [{ from: run.from, minutes: firstDay }, ...cutAtMidnights(rest)];
}

function fill(week: PersonWeek, { from, minutes }: Run, value: 0 | 1): void {
  for (let minute = from; minute < from + minutes; minute += 1) week[onWeekRing(minute)] = value;
}
