import { type Gains, gainBeside } from "./gains-beside.ts";
import { type GapWorths, WORTH_NOISE, worthOfQuarters } from "./gap-worths.ts";
import type { PlacedQuarters } from "./placed-quarters.ts";
import { type PlacedTime, quartersIn, roomAfter, type WindowTimes } from "./placed-time.ts";

/** The most places of a window that are tried for a start, evenly spread. */
const START_PLACES_MAX = 16;
/** From how many of the starts all settle. */
const STARTS_MAX = 3;

/**
 * Sets of one time of each window, the best ones first: the first time is put at several places, and beside each of them the
 * others where they are worth most together. Where there is no room for the others a set may lack them.
 */
export function bestStarts(windows: readonly WindowTimes[], worthsAt: GapWorths): (readonly PlacedTime[])[] {
  const [first, ...others] = windows.map(spreadEvenly);
  let best: Rated[] = [];
  for (const place of first?.places ?? []) {
    const leastWorth = best[STARTS_MAX - 1]?.worth ?? 0;
    best = [...best, bestBeside(place, others, { worthsAt, leastWorth })]
      .sort((a, b) => b.worth - a.worth)
      .slice(0, STARTS_MAX);
  }
  return best.map(({ times }) => times);
}

/** Some of a window's times. */
type Spread = { readonly of: WindowTimes; readonly places: readonly PlacedTime[] };

// From the first to the last, both among them.
function spreadEvenly(of: WindowTimes): Spread {
  const count = Math.min(of.places.length, START_PLACES_MAX);
  const step = (of.places.length - 1) / Math.max(1, count - 1);
  const places = Array.from({ length: count }, (_, index) => of.places[Math.round(index * step)]);
  return { of, places: places.filter((place) => place !== undefined) };
}

type Rated = { readonly times: readonly PlacedTime[]; readonly worth: number };

/**
 * The best set of one time of each spread beside the first; only the first itself where there is no room for the others, or
 * where no set is worth more than `leastWorth`.
 */
function bestBeside(
  first: PlacedTime,
  spreads: readonly Spread[],
  { worthsAt, leastWorth }: { readonly worthsAt: GapWorths; readonly leastWorth: number },
): Rated {
  let best: Rated = { times: [first], worth: leastWorth };
  const extend = ({ times, worth }: Rated) => {
    const [spread, ...ahead] = spreads.slice(times.length - 1);
    if (!spread) return;
    // What a check adds only shrinks as others join: beside all of them no time gains more than beside any one alone.
    const gains = times.map(spread.of.gainsBesideOne);
    let most = worth + WORTH_NOISE;
    for (const { of, places } of ahead) most += largestOfLeast(places, times.map(of.gainsBesideOne));
    // A set is tried in one order only: of one window, the earlier time comes first.
    const hasRoom = roomAfter(times, spread.of);
    let quarters: PlacedQuarters | undefined;
    for (let index = 0; index < spread.places.length; index += 1) {
      const place = spread.places[index];
      if (place === undefined || !hasRoom(place)) continue;
      const least = leastOf(gains, place);
      if (most + least <= best.worth) continue;
      quarters ??= quartersIn(times);
      const together = worth + (times.length === 1 ? least : gainBeside(quarters, place, worthsAt));
      if (ahead.length > 0) extend({ times: [...times, place], worth: together });
      else if (together > best.worth) best = { times: [...times, place], worth: together };
    }
  };
  extend({ times: [first], worth: worthOfQuarters(first.quarters, worthsAt) });
  return best;
}

function largestOfLeast(places: readonly PlacedTime[], gains: readonly Gains[]): number {
  let largest = 0;
  for (const place of places) largest = Math.max(largest, leastOf(gains, place));
  return largest;
}

// Of what a time gains beside each of some others.
function leastOf(gains: readonly Gains[], { offset }: PlacedTime): number {
  let least = Number.POSITIVE_INFINITY;
  for (const besideOne of gains) least = Math.min(least, besideOne[offset] ?? 0);
  return least;
}
