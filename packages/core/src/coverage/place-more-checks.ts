import {
  CHECK_GAP_MINUTES,
  CHECK_TIMES_MAX,
  CHECKS_PER_WEEK_MAX,
  CHECKS_PER_WINDOW_MAX,
} from "../facts/coverage-facts.ts";
import { type CheckTime, quartersOf, startMinutesOf } from "./check-times.ts";
import { type GapWorths, gainOver, WORTH_NOISE, worthOfQuarters } from "./gap-worths.ts";
import type { Responder } from "./responders.ts";

/** How often all times of a pattern are gone through to see whether another quarter hour is better. */
const SETTLING_PASSES = 3;
/** Patterns of so few times are also settled from another start: where one time stands decides where the others can. */
const AFRESH_TIMES_MAX = 3;
/** The most places of a window that are tried for a start, evenly spread. */
const START_PLACES_MAX = 12;
/** From how many of the starts all settle. */
const STARTS_MAX = 3;

/**
 * Ever more checks: each step adds the clock time that gains most per check (the first step: most at all), then lets every
 * time of the pattern settle on its best quarter hour. Each step is one pattern.
 */
export function placeMoreChecks(
  responders: readonly Responder[],
  worthOfGap: GapWorths,
  timesMax: number = CHECK_TIMES_MAX.value,
): CheckTime[][] {
  const windows = listWindowCandidates(responders);
  const patterns: Candidate[][] = [];
  let placed: Candidate[] = [];
  while (patterns.length < timesMax) {
    const next = bestAddition(placed, windows, worthOfGap);
    if (!next) break;
    placed = settle([...placed, next], windows, worthOfGap);
    if (placed.length <= AFRESH_TIMES_MAX) placed = settleAfresh(placed, windows, worthOfGap);
    patterns.push(placed);
  }
  return patterns.map((pattern) => pattern.map(({ time }) => time));
}

type Candidate = { readonly time: CheckTime; readonly windowIndex: number; readonly quarters: readonly number[] };

/** The candidates of each window, by the window's index. */
type WindowCandidates = readonly (readonly Candidate[])[];

function listWindowCandidates(responders: readonly Responder[]): WindowCandidates {
  return responders
    .flatMap((responder) => responder.windows.map((window) => ({ responder, window })))
    .map(({ responder, window }, windowIndex) =>
      startMinutesOf(window).map((startMinute) => {
        const time: CheckTime = { responder, window, startMinute, dayIndexes: window.dayIndexes };
        return { time, windowIndex, quarters: quartersOf(time).sort((a, b) => a - b) };
      }),
    );
}

function bestAddition(
  placed: readonly Candidate[],
  windows: WindowCandidates,
  worthOfGap: GapWorths,
): Candidate | undefined {
  const quarters = allQuarters(placed);
  const gainOf = gainOver(quarters, worthOfGap);
  let best: { readonly candidate: Candidate; readonly gain: number } | undefined;
  for (const candidate of windows.flatMap((candidates) => withRoomBeside(placed, candidates))) {
    if (quarters.length + candidate.quarters.length > CHECKS_PER_WEEK_MAX.value) continue;
    const worth = gainOf(candidate.quarters);
    const gain = placed.length === 0 ? worth : worth / candidate.quarters.length;
    if (gain > (best?.gain ?? 0) + WORTH_NOISE) best = { candidate, gain };
  }
  return best?.candidate;
}

function settle(placed: readonly Candidate[], windows: WindowCandidates, worthOfGap: GapWorths): Candidate[] {
  const settled = [...placed];
  // A time needs another look only when some other one has moved since its last.
  let moves = 0;
  const movesSeen = settled.map(() => -1);
  for (let pass = 0; pass < SETTLING_PASSES; pass += 1) {
    for (const [index, current] of settled.entries()) {
      if (movesSeen[index] === moves) continue;
      const others = settled.filter((_, other) => other !== index);
      const candidates = withRoomBeside(others, windows[current.windowIndex] ?? []);
      const best = bestOf(candidates, current, gainOver(allQuarters(others), worthOfGap));
      if (best !== current) moves += 1;
      settled[index] = best;
      movesSeen[index] = moves;
    }
  }
  return settled;
}

// Each time may stand best beside the others and still be better elsewhere together with them: the first is put at several
// places, the others where they are best beside it, and from the best of these sets all settle.
function settleAfresh(placed: Candidate[], windows: WindowCandidates, worthOfGap: GapWorths): Candidate[] {
  if (placed.length < 2) return placed;
  const [places = [], ...grids] = placed.map(({ windowIndex }) => spreadEvenly(windows[windowIndex] ?? []));
  const worthOf = (times: readonly Candidate[]) => worthOfQuarters(allQuarters(times), worthOfGap);
  return places
    .map((first) => bestBeside(first, grids, worthOfGap))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, STARTS_MAX)
    .map(({ times }) => settle(times, windows, worthOfGap))
    .reduce((best, times) => (worthOf(times) > worthOf(best) + WORTH_NOISE ? times : best), placed);
}

type Rated = { readonly times: Candidate[]; readonly worth: number };

// The best set of one time of each grid beside the first; only the first itself where there is no room for the others.
function bestBeside(first: Candidate, grids: WindowCandidates, worthOfGap: GapWorths): Rated {
  let best: Rated = { times: [first], worth: 0 };
  const extend = ({ times, worth }: Rated) => {
    const grid = grids[times.length - 1];
    if (!grid) {
      if (worth > best.worth) best = { times, worth };
      return;
    }
    const gainOf = gainOver(allQuarters(times), worthOfGap);
    for (const next of withRoomBeside(times, grid)) {
      extend({ times: [...times, next], worth: worth + gainOf(next.quarters) });
    }
  };
  extend({ times: [first], worth: worthOfQuarters(first.quarters, worthOfGap) });
  return best;
}

// From the first to the last, both among them.
function spreadEvenly(candidates: readonly Candidate[]): Candidate[] {
  const count = Math.min(candidates.length, START_PLACES_MAX);
  const step = (candidates.length - 1) / Math.max(1, count - 1);
  return Array.from({ length: count }, (_, index) => candidates[Math.round(index * step)]).filter(
    (candidate) => candidate !== undefined,
  );
}

function bestOf(
  candidates: readonly Candidate[],
  current: Candidate,
  gainOf: (quarters: readonly number[]) => number,
): Candidate {
  let best = { candidate: current, gain: gainOf(current.quarters) };
  for (const candidate of candidates) {
    const gain = gainOf(candidate.quarters);
    if (gain > best.gain + WORTH_NOISE) best = { candidate, gain };
  }
  return best.candidate;
}

// The candidates of one window that keep their distance from the checks in it.
function withRoomBeside(placed: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  const windowIndex = candidates[0]?.windowIndex;
  const taken = placed.filter((other) => other.windowIndex === windowIndex).map(({ time }) => time.startMinute);
  if (taken.length === 0) return candidates;
  if (taken.length >= CHECKS_PER_WINDOW_MAX.value) return [];
  return candidates.filter(({ time }) =>
    taken.every((startMinute) => Math.abs(startMinute - time.startMinute) >= CHECK_GAP_MINUTES.value),
  );
}

function allQuarters(placed: readonly Candidate[]): number[] {
  return placed.flatMap(({ quarters }) => quarters).sort((a, b) => a - b);
}
