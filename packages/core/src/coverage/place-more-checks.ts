import { CHECK_GAP_MINUTES, CHECKS_PER_WEEK_MAX, CHECKS_PER_WINDOW_MAX } from "../facts/coverage-facts.ts";
import { type CheckTime, quartersOf, startMinutesOf } from "./check-times.ts";
import { type GapWorths, worthOfQuarters } from "./gap-worths.ts";
import type { Responder } from "./responders.ts";

/** How often all times of a pattern are gone through to see whether another quarter hour is better. */
const SETTLING_PASSES = 3;
/** Differences below this are the noise of adding. */
const NOISE = 1e-12;

/**
 * Ever more checks: each step adds the clock time that gains most per check (the first step: most at all), then lets every
 * time of the pattern settle on its best quarter hour. Each step is one pattern.
 */
export function placeMoreChecks(responders: readonly Responder[], worthOfGap: GapWorths): CheckTime[][] {
  const candidates = listCandidates(responders);
  const patterns: Candidate[][] = [];
  let placed: Candidate[] = [];
  for (;;) {
    const next = bestAddition(placed, candidates, worthOfGap);
    if (!next) return patterns.map((pattern) => pattern.map(({ time }) => time));
    placed = settle([...placed, next], candidates, worthOfGap);
    patterns.push(placed);
  }
}

type Candidate = { readonly time: CheckTime; readonly windowIndex: number; readonly quarters: readonly number[] };

function listCandidates(responders: readonly Responder[]): Candidate[] {
  return responders
    .flatMap((responder) => responder.windows.map((window) => ({ responder, window })))
    .flatMap(({ responder, window }, windowIndex) =>
      startMinutesOf(window).map((startMinute) => {
        const time: CheckTime = { responder, window, startMinute, dayIndexes: window.dayIndexes };
        return { time, windowIndex, quarters: quartersOf(time).sort((a, b) => a - b) };
      }),
    );
}

function bestAddition(
  placed: readonly Candidate[],
  candidates: readonly Candidate[],
  worthOfGap: GapWorths,
): Candidate | undefined {
  const quarters = allQuarters(placed);
  const before = worthOfQuarters(quarters, worthOfGap);
  let best: { readonly candidate: Candidate; readonly gain: number } | undefined;
  for (const candidate of candidates) {
    if (quarters.length + candidate.quarters.length > CHECKS_PER_WEEK_MAX.value) continue;
    if (!hasRoom(candidate, placed)) continue;
    const worth = worthOfQuarters(mergeAscending(quarters, candidate.quarters), worthOfGap) - before;
    const gain = placed.length === 0 ? worth : worth / candidate.quarters.length;
    if (gain > (best?.gain ?? 0) + NOISE) best = { candidate, gain };
  }
  return best?.candidate;
}

function settle(placed: readonly Candidate[], candidates: readonly Candidate[], worthOfGap: GapWorths): Candidate[] {
  let settled = [...placed];
  for (let pass = 0; pass < SETTLING_PASSES; pass += 1) {
    const before = settled;
    settled = settled.reduce((times, time) => {
      const others = times.filter((other) => other !== time);
      return times.map((other) => (other === time ? bestInWindow(time, { others, candidates, worthOfGap }) : other));
    }, settled);
    if (settled.every((time, index) => time === before[index])) break;
  }
  return settled;
}

function bestInWindow(
  current: Candidate,
  around: {
    readonly others: readonly Candidate[];
    readonly candidates: readonly Candidate[];
    readonly worthOfGap: GapWorths;
  },
): Candidate {
  const quarters = allQuarters(around.others);
  const worthWith = (candidate: Candidate) =>
    worthOfQuarters(mergeAscending(quarters, candidate.quarters), around.worthOfGap);
  let best = { candidate: current, worth: worthWith(current) };
  for (const candidate of around.candidates) {
    if (candidate.windowIndex !== current.windowIndex || !hasRoom(candidate, around.others)) continue;
    const worth = worthWith(candidate);
    if (worth > best.worth + NOISE) best = { candidate, worth };
  }
  return best.candidate;
}

function hasRoom(candidate: Candidate, placed: readonly Candidate[]): boolean {
  const sameWindow = placed.filter(({ windowIndex }) => windowIndex === candidate.windowIndex);
  return (
    sameWindow.length < CHECKS_PER_WINDOW_MAX.value &&
    sameWindow.every(({ time }) => Math.abs(time.startMinute - candidate.time.startMinute) >= CHECK_GAP_MINUTES.value)
  );
}

function allQuarters(placed: readonly Candidate[]): number[] {
  return placed.flatMap(({ quarters }) => quarters).sort((a, b) => a - b);
}

function mergeAscending(a: readonly number[], b: readonly number[]): number[] {
  const merged: number[] = [];
  let left = 0;
  let right = 0;
  while (left < a.length || right < b.length) {
    const fromA = a[left] ?? Number.POSITIVE_INFINITY;
    const fromB = b[right] ?? Number.POSITIVE_INFINITY;
    if (fromA <= fromB) {
      merged.push(fromA);
      left += 1;
    } else {
      merged.push(fromB);
      right += 1;
    }
  }
  return merged;
}
