import type { WeeklyHours } from "../answers/answers.ts";
import { listWindows } from "../answers/windows.ts";
import { DAY_MINUTES, onWeekRing, QUARTER_MINUTES, WEEK_MINUTES } from "../time/week-ring.ts";

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

export function isFree(week: PersonWeek, run: Run): boolean {
  return partsOf(run).every(({ from, to }) => !week.subarray(from, to).includes(0));
}

export function freeMinutesOf(week: PersonWeek): number {
  return listStretches(week).reduce((total, { minutes }) => total + minutes, 0);
}

/** Every free run, in the order of the week; what is longer than a day is cut at midnights. */
export function listRuns(week: PersonWeek): Run[] {
  const stretches = listStretches(week);
  const [first] = stretches;
  const last = stretches.at(-1);
  // What is free until the week's end goes on in its beginning.
  if (first && last && first !== last && first.from === 0 && last.from + last.minutes === WEEK_MINUTES) {
    const across = { from: last.from, minutes: last.minutes + first.minutes };
    return [...stretches.slice(1, -1), across].flatMap(cutAtMidnights).sort(byStart);
  }
  return stretches.flatMap(cutAtMidnights);
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

// Free minutes within the week from Monday to Sunday.
function listStretches(week: PersonWeek): Run[] {
  const stretches: Run[] = [];
  for (let from = week.indexOf(1); from !== -1; ) {
    const busy = week.indexOf(0, from);
    const to = busy === -1 ? WEEK_MINUTES : busy;
    stretches.push({ from, minutes: to - from });
    from = to === WEEK_MINUTES ? -1 : week.indexOf(1, to);
  }
  return stretches;
}

function cutAtMidnights(run: Run): Run[] {
  if (run.minutes <= DAY_MINUTES) return [run];
  const firstDay = DAY_MINUTES - (run.from % DAY_MINUTES);
  const rest = { from: onWeekRing(run.from + firstDay), minutes: run.minutes - firstDay };
  return [{ from: run.from, minutes: firstDay }, ...cutAtMidnights(rest)];
}

function byStart(a: Run, b: Run): number {
  return a.from - b.from;
}

function fill(week: PersonWeek, run: Run, value: 0 | 1): void {
  for (const { from, to } of partsOf(run)) week.fill(value, from, to);
}

// A run past the week's end has a part in its beginning.
function partsOf({ from, minutes }: Run): { from: number; to: number }[] {
  const to = from + minutes;
  if (to <= WEEK_MINUTES) return [{ from, to }];
  return [
    { from, to: WEEK_MINUTES },
    { from: 0, to: to - WEEK_MINUTES },
  ];
}
