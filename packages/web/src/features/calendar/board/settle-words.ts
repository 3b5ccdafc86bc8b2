import { minuteOfDay } from "@porchlight/core";
import type { Sitting } from "./list-sittings.ts";

/** A line of words takes the height of so many minutes. */
export const LINE_MINUTES = 20;

/** How a sitting is drawn: from when, how high, and in how many lines of words. */
export type WordedSitting = Pick<Sitting, "date" | "time" | "minutes"> & { readonly lines: number };

/**
 * How far below its beginning each sitting has its words, in minutes, so that people who sit down at one time do not cover
 * each other's: the shorter has the upper line.
 */
export function settleWords(sittings: readonly WordedSitting[]): ReadonlyMap<WordedSitting, number> {
  const after = new Map<WordedSitting, number>();
  for (const sitting of sittings.toSorted((a, b) => a.minutes - b.minutes)) {
    const start = minuteOfDay(sitting.time);
    const taken = [...after]
      .filter(([other]) => other.date === sitting.date)
      .map(([other, minutes]) => {
        const from = minuteOfDay(other.time) + minutes;
        return { from, to: from + other.lines * LINE_MINUTES };
      })
      .toSorted((a, b) => a.from - b.from);
    let from = start;
    for (const line of taken) {
      if (from < line.to && line.from < from + sitting.lines * LINE_MINUTES) from = line.to;
    }
    after.set(sitting, from - start);
  }
  return after;
}
