import { CHECKS_PER_WEEK_MAX, PLACING_HALF_LIFE_HOURS } from "../facts/coverage-facts.ts";
import { WEEK_MINUTES } from "../time/week-ring.ts";
import type { ArrivalShares } from "./arrivals.ts";
import type { Check } from "./check.ts";
import { type CheckTime, checksOf } from "./check-times.ts";
import { type GapWorths, tabulateGapWorths } from "./gap-worths.ts";
import { placeMoreChecks } from "./place-more-checks.ts";
import { placeThinChecks } from "./place-thin-checks.ts";
import { listAssignments, listPresences } from "./presences.ts";
import type { Responder } from "./responders.ts";

/** A week of checks. */
export type CheckPattern = {
  /** In the order of the week. */
  readonly checks: readonly Check[];
  /** Share of the days on which somebody is there that have a check, 0 to 1. */
  readonly dayShare: number;
};

/**
 * Weeks of checks from two looks to a desk, fewest checks first. They depend on who is there when and on when customers
 * write, not on anybody's minutes nor on the goals, so that more minutes only make more of them possible.
 */
export function listCheckPatterns(responders: readonly Responder[], arrivals: ArrivalShares): CheckPattern[] {
  const worthsAt = tabulateGapWorths(arrivals, PLACING_HALF_LIFE_HOURS.value);
  const presences = listPresences(responders);
  const faces = presences.map(({ face }) => face);
  const together = [...placeThinChecks(faces, worthsAt), ...placeMoreChecks(faces, worthsAt)];
  const alone = faces.length > 1 ? faces.slice(0, ALONE_MAX).flatMap((face) => placeAlone(face, worthsAt)) : [];
  const patterns = [...together, ...alone].flatMap((times) => listAssignments(times, presences));
  const openDays = countDays(responders.flatMap(({ windows }) => windows));
  return dropRepeats(patterns.map((times) => toPattern(times, openDays)))
    .filter(({ checks }) => checks.length <= CHECKS_PER_WEEK_MAX.value)
    .sort((a, b) => a.checks.length - b.checks.length);
}

/** How many are tried alone, and with how many clock times. */
const ALONE_MAX = 8;
const TIMES_ALONE_MAX = 6;

// Where one has no minutes for checks, the patterns of the others remain.
function placeAlone(responder: Responder, worthsAt: GapWorths): CheckTime[][] {
  return [...placeThinChecks([responder], worthsAt), ...placeMoreChecks([responder], worthsAt, TIMES_ALONE_MAX)];
}

function toPattern(times: readonly CheckTime[], openDays: number): CheckPattern {
  return {
    checks: times.flatMap(checksOf).sort((a, b) => a.minuteOfWeek - b.minuteOfWeek),
    dayShare: countDays(times) / openDays,
  };
}

function countDays(parts: readonly { readonly dayIndexes: readonly number[] }[]): number {
  return new Set(parts.flatMap(({ dayIndexes }) => dayIndexes)).size;
}

// A week is who looks in at which minutes.
function dropRepeats(patterns: readonly CheckPattern[]): CheckPattern[] {
  const numbers = new Map<string, number>();
  const numberOf = (person: string) => {
    const number = numbers.get(person) ?? numbers.size;
    numbers.set(person, number);
    return number;
  };
  const keyOf = ({ checks }: CheckPattern) =>
    checks.map(({ person, minuteOfWeek }) => numberOf(person) * WEEK_MINUTES + minuteOfWeek).join();
  return [...new Map(patterns.map((pattern) => [keyOf(pattern), pattern])).values()];
}
