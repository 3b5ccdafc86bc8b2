import type { BigDate, Closure } from "../answers/answers.ts";
import { compareText } from "../compare-text.ts";
import { runUpOf } from "../mix/run-up.ts";
import { addDays, type DateRange, type IsoDate, isWithin } from "../time/iso-date.ts";
import type { SlotKey } from "./slot.ts";
import type { SlotPlace } from "./slot-place.ts";

/** What the events ask of a channel's slots in a season. */
export type EventPull = {
  /** The event whose run-up a slot lies in. */
  readonly eventByKey: ReadonlyMap<SlotKey, string>;
  /** Slots that should promote: each event's day and last call. */
  readonly pinned: ReadonlySet<SlotKey>;
  /** Pinned slots on closed days: they are there for the event only. */
  readonly closedKeys: ReadonlySet<SlotKey>;
};

/** How far past a season to look for slots that are nearer to an event; more than the longest gap of a cadence. */
export const LOOK_AHEAD_DAYS = 35;

/**
 * The pull of the events on one channel: run-ups of three weeks, and as pins the last slot up to each event's day and
 * the last one before it ends. A slot on a closed day can be a pin only of an event that lies in the same closure.
 */
export function pullTowardsEvents(input: {
  readonly places: readonly SlotPlace[];
  readonly events: readonly BigDate[];
  readonly closures: readonly Closure[];
  readonly season: DateRange;
  /** Closed slots that turned out not to be wanted. */
  readonly refused: ReadonlySet<SlotKey>;
}): EventPull {
  const { places, closures, season, refused } = input;
  const horizon = addDays(season.to, LOOK_AHEAD_DAYS);
  const eventByKey = new Map<SlotKey, string>();
  const pinned = new Set<SlotKey>();
  const closedKeys = new Set<SlotKey>();
  const events = input.events.filter(({ promote }) => promote).toSorted(byEnd);

  for (const event of events) {
    const run = runUpOf(event);
    for (const { key, date } of places) {
      if (isWithin(date, run) && isWithin(date, season) && !eventByKey.has(key)) eventByKey.set(key, event.label);
    }
    const pin = (window: DateRange) => {
      if (window.to > horizon) return;
      const home = closures.filter((closure) => isWithin(window.to, closure));
      const mayHold = ({ key, date }: SlotPlace) =>
        isWithin(date, window) && !refused.has(key) && (isOpen(date, closures) || isOpen(date, home) === false);
      const place = places.findLast(mayHold);
      if (place === undefined || !isWithin(place.date, season) || pinned.has(place.key)) return;
      pinned.add(place.key);
      eventByKey.set(place.key, event.label);
      if (!isOpen(place.date, closures)) closedKeys.add(place.key);
    };
    pin({ from: run.from, to: event.from });
    if (run.to > event.from) pin({ from: addDays(event.from, 1), to: run.to });
  }
  return { eventByKey, pinned, closedKeys };
}

export function isOpen(date: IsoDate, closures: readonly Closure[]): boolean {
  return !closures.some((closure) => isWithin(date, closure));
}

function byEnd(a: BigDate, b: BigDate): number {
  return compareText(runUpOf(a).to, runUpOf(b).to) || compareText(a.label, b.label);
}
