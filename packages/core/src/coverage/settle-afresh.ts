import { sum } from "../sum.ts";
import { type ClockTimes, gainsBeside, toClockTimes } from "./gains-beside.ts";
import { type GapWorths, WORTH_NOISE, worthOfQuarters } from "./gap-worths.ts";
import { type PlacedTime, quartersIn, roomBeside, type WindowTimes } from "./placed-time.ts";
import { settleTimes } from "./settle-times.ts";

/** The most places of a window that are tried for a start, evenly spread. */
const START_PLACES_MAX = 12;
/** From how many of the starts all settle. */
const STARTS_MAX = 3;

/**
 * Each time may stand best beside the others and still be better elsewhere together with them: the first is put at several
 * places, the others where they are best beside it, and from the best of these sets all settle.
 */
export function settleAfresh(placed: PlacedTime[], worthsAt: GapWorths): PlacedTime[] {
  const [first, ...others] = placed.map(({ of }) => spreadEvenly(of, worthsAt));
  if (!first || others.length === 0) return placed;
  const worthOf = (times: readonly PlacedTime[]) => worthOfQuarters(quartersIn(times), worthsAt);
  return bestStarts(first, others, worthsAt)
    .map(({ times }) => settleTimes(times, worthsAt))
    .reduce((best, times) => (worthOf(times) > worthOf(best) + WORTH_NOISE ? times : best), placed);
}

/** Some of a window's times. */
type Spread = ClockTimes & { readonly of: WindowTimes; readonly places: readonly PlacedTime[] };

// From the first to the last, both among them.
function spreadEvenly(of: WindowTimes, worthsAt: GapWorths): Spread {
  const count = Math.min(of.offsets.length, START_PLACES_MAX);
  const step = (of.offsets.length - 1) / Math.max(1, count - 1);
  const places = Array.from({ length: count }, (_, index) => of.places[Math.round(index * step)]).filter(
    (place) => place !== undefined,
  );
  const offsets = places.map(({ offset }) => offset);
  return { of, places, ...toClockTimes(of.firstQuarters, offsets, worthsAt) };
}

type Rated = { readonly times: readonly PlacedTime[]; readonly worth: number };

function bestStarts(first: Spread, others: readonly Spread[], worthsAt: GapWorths): Rated[] {
  let best: Rated[] = [];
  for (const place of first.places) {
    const leastWorth = best[STARTS_MAX - 1]?.worth ?? 0;
    best = [...best, bestBeside(place, others, { worthsAt, leastWorth })]
      .sort((a, b) => b.worth - a.worth)
      .slice(0, STARTS_MAX);
  }
  return best;
}

/**
 * The best set of one time of each spread beside the first; only the first itself where there is no room for the others, or
 * where no set is worth `leastWorth`.
 */
function bestBeside(
  first: PlacedTime,
  spreads: readonly Spread[],
  { worthsAt, leastWorth }: { readonly worthsAt: GapWorths; readonly leastWorth: number },
): Rated {
  const alone: Rated = { times: [first], worth: worthOfQuarters(first.quarters, worthsAt) };
  const gainsAlone = spreads.map((spread) => gainsBeside(first.quarters, spread, worthsAt));
  // What a check adds only shrinks as others join: no set gains more than each of its times would beside the first alone.
  const mostGains = gainsAlone.map((gains) => Math.max(0, ...gains));
  const mostFrom = [...spreads.map((_, depth) => sum(mostGains.slice(depth))), 0];
  let best: Rated = { ...alone, worth: 0 };
  const mayLead = (worth: number, depth: number) =>
    worth + (mostFrom[depth] ?? 0) + WORTH_NOISE >= Math.max(best.worth, leastWorth);
  const extend = (rated: Rated, depth: number) => {
    const spread = spreads[depth];
    if (!spread) {
      if (rated.worth > best.worth) best = rated;
      return;
    }
    const gains = depth === 0 ? gainsAlone[0] : gainsBeside(quartersIn(rated.times), spread, worthsAt);
    const hasRoom = roomBeside(rated.times, spread.of);
    for (const [index, place] of spread.places.entries()) {
      const worth = rated.worth + (gains?.[index] ?? 0);
      if (mayLead(worth, depth + 1) && hasRoom(place)) extend({ times: [...rated.times, place], worth }, depth + 1);
    }
  };
  if (mayLead(alone.worth, 0)) extend(alone, 0);
  return best;
}
