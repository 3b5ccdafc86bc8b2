import { CHECK_GAP_MINUTES, CHECKS_PER_WINDOW_MAX } from "../facts/coverage-facts.ts";
import { remember } from "../remember.ts";
import { QUARTER_MINUTES } from "../time/week-ring.ts";
import { type CheckTime, quartersOf, startMinutesOf } from "./check-times.ts";
import { type ClockTimes, type Gains, gainsBeside } from "./gains-beside.ts";
import type { GapWorths } from "./gap-worths.ts";
import { addQuarters, type PlacedQuarters } from "./placed-quarters.ts";
import type { Responder } from "./responders.ts";

/** The clock times that one window has room for, each on all of the window's days; offsets count them from 0. */
export type WindowTimes = ClockTimes & {
  readonly places: readonly PlacedTime[];
  /** What each gains beside one other time alone; worked out once for each of those. */
  readonly gainsBesideOne: (other: PlacedTime) => Gains;
};

/** One of them. */
export type PlacedTime = {
  readonly of: WindowTimes;
  readonly offset: number;
  readonly time: CheckTime;
  readonly quarters: PlacedQuarters;
};

/** The windows of somebody in which a check has room. */
export function listWindowTimes(responder: Responder, worthsAt: GapWorths): WindowTimes[] {
  return responder.windows.flatMap((window) => {
    const times = startMinutesOf(window).map(
      (startMinute): CheckTime => ({ responder, window, startMinute, dayIndexes: window.dayIndexes }),
    );
    const [first] = times;
    if (!first) return [];
    const firstQuarters = quartersOf(first).sort(ascending);
    const places: PlacedTime[] = [];
    const worths = times.map((_, offset) => worthsAt((firstQuarters[0] ?? 0) + offset));
    const clockTimes = { firstQuarters, worths };
    const gainsBesideOne = remember(({ quarters }: PlacedTime) => gainsBeside(quarters, clockTimes, worthsAt));
    const windowTimes = { ...clockTimes, places, gainsBesideOne };
    for (const [offset, time] of times.entries()) {
      places.push({ of: windowTimes, offset, time, quarters: quartersOf(time).sort(ascending) });
    }
    return [windowTimes];
  });
}

/** The quarter hours of the week at which these times fall. */
export function quartersIn(placed: readonly PlacedTime[]): PlacedQuarters {
  return placed.reduce<PlacedQuarters>((all, { quarters }) => addQuarters(all, quarters), []);
}

function ascending(a: number, b: number): number {
  return a - b;
}

const GAP_QUARTERS = CHECK_GAP_MINUTES.value / QUARTER_MINUTES;

/** Whether a time of this window keeps its distance from those placed in it, and the window takes one more. */
export function roomBeside(placed: readonly PlacedTime[], window: WindowTimes): (place: PlacedTime) => boolean {
  const taken = placed.filter(({ of }) => of === window);
  if (taken.length >= CHECKS_PER_WINDOW_MAX.value) return () => false;
  return ({ offset }) => taken.every((other) => Math.abs(other.offset - offset) >= GAP_QUARTERS);
}

/** Whether a time of this window comes after all that are placed in it, and at its distance from them. */
export function roomAfter(placed: readonly PlacedTime[], window: WindowTimes): (place: PlacedTime) => boolean {
  const taken = placed.filter(({ of }) => of === window);
  if (taken.length >= CHECKS_PER_WINDOW_MAX.value) return () => false;
  const first = Math.max(...taken.map(({ offset }) => offset + GAP_QUARTERS));
  return ({ offset }) => offset >= first;
}
