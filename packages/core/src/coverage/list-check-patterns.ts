import { CHECKS_PER_WEEK_MAX, PLACING_HALF_LIFE_HOURS } from "../facts/coverage-facts.ts";
import { remember } from "../remember.ts";
import { WEEK_MINUTES } from "../time/week-ring.ts";
import type { ArrivalShares } from "./arrivals.ts";
import type { Check } from "./check.ts";
import { type CheckTime, checksOf } from "./check-times.ts";
import { tabulateGapWorths } from "./gap-worths.ts";
import { placeMoreChecks } from "./place-more-checks.ts";
import { placeThinChecks } from "./place-thin-checks.ts";
import { listWindowTimes } from "./placed-time.ts";
import { assignAmong, listPresences } from "./presences.ts";
import type { Responder } from "./responders.ts";

/** A week of checks. */
export type CheckPattern = {
  /** In the order of the week. */
  readonly checks: readonly Check[];
  /** Minutes of the business's week at which they begin, ascending; one and the same list where only the people differ. */
  readonly minutes: readonly number[];
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
  const windowsOf = remember((face: Responder) => listWindowTimes(face, worthsAt));
  const together = [...placeThinChecks(faces, worthsAt), ...placeMoreChecks(faces.flatMap(windowsOf), worthsAt)];
  // Where one has no minutes for checks, the patterns of the others remain.
  const placeAlone = (face: Responder) => [
    ...placeThinChecks([face], worthsAt),
    ...placeMoreChecks(windowsOf(face), worthsAt, TIMES_ALONE_MAX),
  ];
  const alone = faces.length > 1 ? faces.slice(0, ALONE_MAX).flatMap(placeAlone) : [];
  const openDays = countDays(responders.flatMap(({ windows }) => windows));
  const assign = assignAmong(presences);
  const checksAt = remember(checksOf);
  const toPatterns = (times: readonly CheckTime[]): CheckPattern[] => {
    const minutes = times.flatMap((time) => checksAt(time).map(({ minuteOfWeek }) => minuteOfWeek)).sort(ascending);
    const dayShare = countDays(times) / openDays;
    return assign(times).map((assigned) => ({ checks: assigned.flatMap(checksAt).sort(byMinute), minutes, dayShare }));
  };
  return dropRepeats([...together, ...alone].flatMap(toPatterns))
    .filter(({ checks }) => checks.length <= CHECKS_PER_WEEK_MAX.value)
    .sort((a, b) => a.checks.length - b.checks.length);
}

/** How many are tried alone, and with how many clock times. */
const ALONE_MAX = 8;
const TIMES_ALONE_MAX = 6;

function ascending(a: number, b: number): number {
  return a - b;
}

function byMinute(a: Check, b: Check): number {
  return a.minuteOfWeek - b.minuteOfWeek;
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
