import type { Check } from "../coverage/check.ts";
import { EXTRA_CHECK_HOURS } from "../facts/advice-facts.ts";
import { PROMISE_LEVEL } from "../facts/promise-facts.ts";
import { remember } from "../remember.ts";
import { sum } from "../sum.ts";
import { WEEKDAYS } from "../time/iso-date.ts";
import { timeAtMinute } from "../time/local-time.ts";
import { DAY_MINUTES, QUARTER_MINUTES, WEEK_MINUTES, WEEK_QUARTERS } from "../time/week-ring.ts";
import type { AdvisedCheck } from "./advice.ts";
import { cutGaps } from "./cut-gaps.ts";
import type { PromiseInput } from "./derive-promise.ts";
import { reachesLevel, SHARE_NOISE } from "./reply-waits.ts";
import { minutesInRegimes } from "./week-of-checks.ts";
import type { AnswersWorth } from "./weigh-answers.ts";

export type ExtraCheck = AdvisedCheck & Pick<Check, "minuteOfWeek">;

type PlacedChecks = { readonly checks: readonly Check[]; readonly worth: AnswersWorth };

const STEP_MINUTES = 30;

/**
 * The fewest looks, at most three, at any half hour of the day on the business's clock, with which an answer within 24 hours
 * can be promised; of several such sets the one that is worth most. Where three are too few, those that come nearest. In the
 * order of the week; none where it can be promised already.
 */
export function placeExtraChecks(input: Omit<PromiseInput, "checks"> & PlacedChecks): ExtraCheck[] {
  const candidates = listCandidates();
  const rating = rateLooks(input, candidates);
  const missing = rating.missingWith([]);
  if (missing === 0) return [];
  return chooseFewest(missing, rating, candidates).flatMap((index) => candidates[index] ?? []);
}

/** Looks by the indexes of their candidates, in the order of the week. */
type Looks = readonly number[];

type Rating = {
  /** The share of messages that still misses to a promise of 24 hours. */
  readonly missingWith: (looks: Looks) => number;
  /** What all answers gain in worth. */
  readonly gainOf: (looks: Looks) => number;
  /** That of a single look, by the index of its candidate. */
  readonly gainAlone: (look: number) => number;
};

function rateLooks(input: Omit<PromiseInput, "checks"> & PlacedChecks, candidates: readonly ExtraCheck[]): Rating {
  const minutes = candidates.map(({ minuteOfWeek }) => minuteOfWeek);
  const limitMinutes = Math.max(0, DAY_MINUTES - input.blockMinutes);
  // Of a gap, all arrivals are late but those of the last minutes before the check.
  const lateIn = (from: number, to: number) => Math.max(0, to - from - limitMinutes);
  const regimes = minutesInRegimes(input).map((inRegime) => {
    const checks = [...new Set(inRegime)].sort(ascending);
    const lateMinutes = sum(
      checks.map((check, at) => lateIn(checks[at - 1] ?? (checks.at(-1) ?? 0) - WEEK_MINUTES, check)),
    );
    return { lateMinutes, cut: cutGaps(checks, minutes, WEEK_MINUTES) };
  });
  const quarterOf = (minute: number) => Math.floor(minute / QUARTER_MINUTES);
  const quarters = input.checks.map(({ minuteOfWeek }) => quarterOf(minuteOfWeek)).sort(ascending);
  const cutQuarters = cutGaps(quarters, minutes.map(quarterOf), WEEK_QUARTERS);
  const worthIn = (from: number, to: number) => input.worth.ofGaps(to)[to - from] ?? 0;
  const gainOf = (looks: Looks) => cutQuarters(looks, worthIn);
  return {
    missingWith: (looks) => {
      let mostLate = 0;
      for (const { lateMinutes, cut } of regimes) mostLate = Math.max(mostLate, lateMinutes + cut(looks, lateIn));
      return missingToLevel(1 - mostLate / WEEK_MINUTES);
    },
    gainOf,
    gainAlone: remember((look: number) => gainOf([look])),
  };
}

function missingToLevel(share: number): number {
  return reachesLevel(share, PROMISE_LEVEL.value) ? 0 : PROMISE_LEVEL.value - share;
}

function chooseFewest(missing: number, rating: Rating, candidates: readonly ExtraCheck[]): Looks {
  const rate = (looks: Looks): RatedLooks => ({ looks, missing: rating.missingWith(looks) });
  const oneMore = (looks: Looks) => candidates.map((_, index) => rate([...looks, index].sort(ascending)));
  const singles = oneMore([]);
  const one = bestOf(singles, rating);
  if (one.missing === 0 || one.missing === missing) return one.missing === 0 ? one.looks : [];
  const pair = bestReachingPair(missing, singles, rating);
  if (pair) return pair;
  const two = bestOf(oneMore(one.looks), rating);
  return bestOf(oneMore(two.looks), rating).looks;
}

/** Looks with the share of messages that still misses to a promise. */
type RatedLooks = { readonly looks: Looks; readonly missing: number };

// Two looks together never answer more in time, nor gain more, than both alone would, so most pairs need no trying.
function bestReachingPair(
  missing: number,
  singles: readonly RatedLooks[],
  { missingWith, gainOf, gainAlone }: Rating,
): Looks | undefined {
  const least = leastMissing(singles);
  let best: Looks | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const [first, one] of singles.entries()) {
    if (2 * missing - one.missing - least < missing) continue;
    for (let second = first + 1; second < singles.length; second += 1) {
      if (2 * missing - one.missing - (singles[second]?.missing ?? 0) < missing) continue;
      if (gainAlone(first) + gainAlone(second) <= most + SHARE_NOISE) continue;
      const pair = [first, second];
      if (missingWith(pair) > 0) continue;
      const gain = gainOf(pair);
      if (gain <= most + SHARE_NOISE) continue;
      best = pair;
      most = gain;
    }
  }
  return best;
}

// The least missing; among equals the most worth, among those the earliest in the week.
function bestOf(sets: readonly RatedLooks[], { gainOf }: Rating): RatedLooks {
  const least = leastMissing(sets);
  const nearest = sets
    .filter(({ missing }) => missing <= least + SHARE_NOISE)
    .map((set) => ({ set, gain: gainOf(set.looks) }));
  return nearest.reduce((best, next) => (next.gain > best.gain + SHARE_NOISE ? next : best)).set;
}

function leastMissing(sets: readonly RatedLooks[]): number {
  return Math.min(...sets.map(({ missing }) => missing));
}

function ascending(a: number, b: number): number {
  return a - b;
}

function listCandidates(): ExtraCheck[] {
  const [from, to] = EXTRA_CHECK_HOURS.value;
  const count = ((to - from) * 60) / STEP_MINUTES + 1;
  return WEEKDAYS.flatMap((day, index) =>
    Array.from({ length: count }, (_, step): ExtraCheck => {
      const minute = from * 60 + step * STEP_MINUTES;
      return { day, time: timeAtMinute(minute), minuteOfWeek: index * DAY_MINUTES + minute };
    }),
  );
}
