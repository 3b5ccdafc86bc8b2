import type { WeeklyHours } from "../answers/answers.ts";
import { listWindows } from "../answers/windows.ts";
import { DAY_MINUTES, onWeekRing, QUARTER_MINUTES, WEEK_MINUTES } from "../time/week-ring.ts";

/** The free stretches of somebody's week on their own clock, in its order: from Monday to Sunday, none touching the next. */
export type PersonWeek = Stretch[];

/** Minutes of the week from one to another, the last one not among them. */
type Stretch = { readonly from: number; readonly to: number };

/** Minutes without a break; `from` is a minute of the week, and the run may go past its end. */
export type Run = { readonly from: number; readonly minutes: number };

export function openWeek(hours: WeeklyHours): PersonWeek {
  const stretches = listWindows(hours)
    .flatMap(({ dayIndexes, fromMinute, lengthMinutes }) =>
      dayIndexes.flatMap((day) =>
        partsOf({ from: onWeekRing(day * DAY_MINUTES + fromMinute), minutes: lengthMinutes }),
      ),
    )
    .sort((a, b) => a.from - b.from);
  const week: PersonWeek = [];
  for (const { from, to } of stretches) {
    const last = week.at(-1);
    if (last !== undefined && from <= last.to) week[week.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else week.push({ from, to });
  }
  return week;
}

/** Marks minutes as planned. */
export function take(week: PersonWeek, run: Run): void {
  for (const { from, to } of partsOf(run)) {
    const left = week.flatMap((stretch) => [
      { from: stretch.from, to: Math.min(stretch.to, from) },
      { from: Math.max(stretch.from, to), to: stretch.to },
    ]);
    week.splice(0, week.length, ...left.filter((stretch) => stretch.from < stretch.to));
  }
}

export function isFree(week: PersonWeek, run: Run): boolean {
  return partsOf(run).every(({ from, to }) => week.some((stretch) => stretch.from <= from && to <= stretch.to));
}

export function freeMinutesOf(week: PersonWeek): number {
  return week.reduce((total, { from, to }) => total + to - from, 0);
}

/** Every free run, in the order of the week; what is longer than a day is cut at midnights. */
export function listRuns(week: PersonWeek): Run[] {
  const stretches = week.map(({ from, to }) => ({ from, minutes: to - from }));
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

function cutAtMidnights(run: Run): Run[] {
  if (run.minutes <= DAY_MINUTES) return [run];
  const firstDay = DAY_MINUTES - (run.from % DAY_MINUTES);
  const rest = { from: onWeekRing(run.from + firstDay), minutes: run.minutes - firstDay };
  return [{ from: run.from, minutes: firstDay }, ...cutAtMidnights(rest)];
}

function byStart(a: Run, b: Run): number {
  return a.from - b.from;
}

// A run past the week's end has a part in its beginning.
function partsOf({ from, minutes }: Run): Stretch[] {
  const to = from + minutes;
  if (to <= WEEK_MINUTES) return [{ from, to }];
  return [
    { from, to: WEEK_MINUTES },
    { from: 0, to: to - WEEK_MINUTES },
  ];
}
