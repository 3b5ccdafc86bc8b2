import { sum } from "../sum.ts";
import { WEEKDAYS } from "../time/iso-date.ts";
import { minuteOfDay } from "../time/local-time.ts";
import { DAY_MINUTES, onWeekRing, WEEK_MINUTES } from "../time/week-ring.ts";
import type { WeeklyHours } from "./answers.ts";

/** Hours that repeat alike on some days of somebody's own week. */
export type Window = {
  /** 0 for Monday to 6 for Sunday, ascending: the days on which it begins. */
  readonly dayIndexes: readonly number[];
  /** Minute of the day at which it begins. */
  readonly fromMinute: number;
  readonly lengthMinutes: number;
};

/**
 * Weekly hours as windows without overlap, whatever way they were written down. A stretch of more than a day is cut at
 * midnights; days with the same hours share a window.
 */
export function listWindows(hours: WeeklyHours): Window[] {
  const groups = new Map<string, { dayIndexes: number[]; fromMinute: number; lengthMinutes: number }>();
  for (const span of mergeOnRing(spansOf(hours)).flatMap(cutAtMidnights).sort(byStart)) {
    const fromMinute = span.from % DAY_MINUTES;
    const lengthMinutes = span.to - span.from;
    const key = `${fromMinute}+${lengthMinutes}`;
    const group = groups.get(key) ?? { dayIndexes: [], fromMinute, lengthMinutes };
    group.dayIndexes.push(Math.floor(span.from / DAY_MINUTES));
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Minutes of a week, 0 to 10,080, that recurring hours cover on their own clock; where intervals overlap they count once. */
export function weekMinutesOf(hours: WeeklyHours): number {
  return sum(listWindows(hours).map(({ dayIndexes, lengthMinutes }) => dayIndexes.length * lengthMinutes));
}

// On the ring; `to` may lie past the week's end.
type Span = { readonly from: number; readonly to: number };

function spansOf(hours: WeeklyHours): Span[] {
  return hours.flatMap(({ days, from, to }) => {
    const length = (minuteOfDay(to) - minuteOfDay(from) + DAY_MINUTES) % DAY_MINUTES;
    if (length === 0) return [];
    return days.map((day) => {
      const start = WEEKDAYS.indexOf(day) * DAY_MINUTES + minuteOfDay(from);
      return { from: start, to: start + length };
    });
  });
}

function mergeOnRing(spans: readonly Span[]): Span[] {
  const merged = mergeInOrder([...spans].sort(byStart));
  const last = merged.at(-1);
  const first = merged[0];
  if (!last || !first || last.to - WEEK_MINUTES < first.from) return merged;
  // The week's last stretch runs into its first: fold what is swallowed into it.
  const reach = last.to - WEEK_MINUTES;
  const swallowed = merged.filter((span) => span !== last && span.from <= reach);
  const to = Math.max(last.to, ...swallowed.map((span) => span.to + WEEK_MINUTES));
  if (to - last.from >= WEEK_MINUTES || first === last) return [{ from: 0, to: WEEK_MINUTES }];
  return [...merged.filter((span) => span !== last && span.from > reach), { from: last.from, to }];
}

function mergeInOrder(sorted: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && span.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else merged.push(span);
  }
  return merged;
}

function cutAtMidnights(span: Span): Span[] {
  if (span.to - span.from <= DAY_MINUTES) return [span];
  const pieces: Span[] = [];
  for (let from = span.from; from < span.to; ) {
    const to = Math.min(span.to, (Math.floor(from / DAY_MINUTES) + 1) * DAY_MINUTES);
    const start = onWeekRing(from);
    pieces.push({ from: start, to: start + to - from });
    from = to;
  }
  return pieces;
}

function byStart(a: Span, b: Span): number {
  return a.from - b.from || a.to - b.to;
}
