import { remember } from "../remember.ts";
import { sum } from "../sum.ts";
import { type ClockTimes, type Gains, gainsBeside, toClockTimes } from "./gains-beside.ts";
import { type GapWorths, WORTH_NOISE, worthOfQuarters } from "./gap-worths.ts";
import { type PlacedTime, quartersIn, roomAfter, type WindowTimes } from "./placed-time.ts";
import { settleTimes } from "./settle-times.ts";

/** The most places of a window that are tried for a start, evenly spread. */
const START_PLACES_MAX = 16;
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

/** What each time of a spread gains beside one other time alone; worked out once for each of those. */
type GainsBesideOne = (place: PlacedTime) => Gains;

function bestStarts(first: Spread, others: readonly Spread[], worthsAt: GapWorths): Rated[] {
  const besideOne = others.map((spread) =>
    remember((place: PlacedTime) => gainsBeside(place.quarters, spread, worthsAt)),
  );
  let best: Rated[] = [];
  for (const place of first.places) {
    const leastWorth = best[STARTS_MAX - 1]?.worth ?? 0;
    best = [...best, bestBeside(place, others, { worthsAt, besideOne, leastWorth })]
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
  given: {
    readonly worthsAt: GapWorths;
    readonly besideOne: readonly GainsBesideOne[];
    readonly leastWorth: number;
  },
): Rated {
  const { worthsAt, besideOne, leastWorth } = given;
  const alone: Rated = { times: [first], worth: worthOfQuarters(first.quarters, worthsAt) };
  let best: Rated = { ...alone, worth: 0 };
  // What a check adds only shrinks as others join: beside all of them no time gains more than beside any one alone.
  const mayLead = ({ times, worth }: Rated) => {
    const toCome = besideOne.slice(times.length - 1).map((gainsOf) => largestOfLeast(times.map(gainsOf)));
    return worth + sum(toCome) + WORTH_NOISE >= Math.max(best.worth, leastWorth);
  };
  const extend = ({ times, worth }: Rated) => {
    const spread = spreads[times.length - 1];
    if (!spread) return;
    const gains = gainsBeside(quartersIn(times), spread, worthsAt);
    // A set is tried in one order only: of one window, the earlier time comes first.
    const hasRoom = roomAfter(times, spread.of);
    for (const [index, place] of spread.places.entries()) {
      const together = worth + (gains[index] ?? 0);
      const isWhole = times.length === spreads.length;
      if ((isWhole && together <= best.worth) || !hasRoom(place)) continue;
      const longer = { times: [...times, place], worth: together };
      if (isWhole) best = longer;
      else if (mayLead(longer)) extend(longer);
    }
  };
  if (mayLead(alone)) extend(alone);
  return best;
}

// Of lists of the same length, the largest of what is least at each place; 0 of none.
function largestOfLeast(lists: readonly Gains[]): number {
  const [first, ...others] = lists;
  if (!first) return 0;
  let largest = 0;
  for (let index = 0; index < first.length; index += 1) {
    let least = first[index] ?? 0;
    for (const other of others) least = Math.min(least, other[index] ?? 0);
    largest = Math.max(largest, least);
  }
  return largest;
}
