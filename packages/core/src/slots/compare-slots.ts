import type { Channel } from "../facts/vocabulary.ts";
import { type IsoDate, startOfWeek } from "../time/iso-date.ts";
import type { Slot } from "./slot.ts";

/** A slot of the old plan and the one that takes its place. */
export type SlotPair = {
  /** The slot of the old plan. */
  readonly before: Slot;
  /** The slot of the new plan. */
  readonly after: Slot;
};

/** What becomes of the slots of an old plan under a new one. */
export type SlotChanges = {
  /** On the same channel at the same time; what they are for may differ. */
  readonly kept: readonly SlotPair[];
  /** On the same channel within the same week, paired so that all move as little as possible together. */
  readonly moved: readonly SlotPair[];
  /** Slots of the old plan that nothing takes the place of. */
  readonly dropped: readonly Slot[];
  /** Slots of the new plan that take no other's place. */
  readonly added: readonly Slot[];
};

/** What a new plan does to the open places of the old one; every slot is in exactly one of the lists, in the order given. */
export function compareSlots(before: readonly Slot[], after: readonly Slot[]): SlotChanges {
  const newByPlace = new Map(after.map((slot) => [placeOf(slot), slot]));
  const kept = before.flatMap((slot) => {
    const same = newByPlace.get(placeOf(slot));
    return same === undefined ? [] : [{ before: slot, after: same }];
  });
  const keptBefore = new Set(kept.map((pair) => pair.before));
  const keptAfter = new Set(kept.map((pair) => pair.after));
  const left = groupByWeek(before.filter((slot) => !keptBefore.has(slot)));
  const right = groupByWeek(after.filter((slot) => !keptAfter.has(slot)));
  const moved = [...left].flatMap(([week, slots]) => pairNearest(slots, right.get(week) ?? []));
  const movedBefore = new Set(moved.map((pair) => pair.before));
  const movedAfter = new Set(moved.map((pair) => pair.after));
  return {
    kept,
    moved,
    dropped: before.filter((slot) => !keptBefore.has(slot) && !movedBefore.has(slot)),
    added: after.filter((slot) => !keptAfter.has(slot) && !movedAfter.has(slot)),
  };
}

function placeOf({ channel, instant }: Slot): string {
  return `${channel} ${instant}`;
}

function groupByWeek(slots: readonly Slot[]): Map<`${Channel} ${IsoDate}`, Slot[]> {
  const groups = new Map<`${Channel} ${IsoDate}`, Slot[]>();
  for (const slot of slots) {
    const week = `${slot.channel} ${startOfWeek(slot.date)}` as const;
    groups.set(week, [...(groups.get(week) ?? []), slot]);
  }
  return groups;
}

/** The best pairing of the slots from some point on: how far all move together, and who with whom. */
type Pairing = { readonly minutes: number; readonly pairs: readonly SlotPair[] };

// In order of time a best pairing never crosses, so each slot of the longer list is either paired in turn or left out.
function pairNearest(before: readonly Slot[], after: readonly Slot[]): SlotPair[] {
  const old = [...before].sort(byInstant);
  const fresh = [...after].sort(byInstant);
  const best: Pairing[][] = [];
  for (let i = old.length; i >= 0; i -= 1) {
    best[i] = [];
    for (let j = fresh.length; j >= 0; j -= 1) (best[i] as Pairing[])[j] = bestFrom({ old, fresh, i, j, best });
  }
  return [...(best[0]?.[0]?.pairs ?? [])];
}

function bestFrom(state: {
  readonly old: readonly Slot[];
  readonly fresh: readonly Slot[];
  readonly i: number;
  readonly j: number;
  readonly best: readonly (readonly Pairing[])[];
}): Pairing {
  const { old, fresh, i, j, best } = state;
  const before = old[i];
  const after = fresh[j];
  if (before === undefined || after === undefined) return { minutes: 0, pairs: [] };
  const rest = best[i + 1]?.[j + 1] ?? { minutes: 0, pairs: [] };
  const paired = { minutes: rest.minutes + minutesBetween(before, after), pairs: [{ before, after }, ...rest.pairs] };
  const oldLeft = old.length - i;
  const freshLeft = fresh.length - j;
  const skipped = oldLeft > freshLeft ? best[i + 1]?.[j] : freshLeft > oldLeft ? best[i]?.[j + 1] : undefined;
  return skipped !== undefined && skipped.minutes < paired.minutes ? skipped : paired;
}

function minutesBetween(a: Slot, b: Slot): number {
  return Math.abs(Date.parse(a.instant) - Date.parse(b.instant)) / 60_000;
}

function byInstant(a: Slot, b: Slot): number {
  return Date.parse(a.instant) - Date.parse(b.instant);
}
