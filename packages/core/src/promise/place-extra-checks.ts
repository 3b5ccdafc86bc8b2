import type { Check } from "../coverage/check.ts";
import { EXTRA_CHECK_HOURS } from "../facts/advice-facts.ts";
import { PROMISE_LEVEL } from "../facts/promise-facts.ts";
import { WEEKDAYS } from "../time/iso-date.ts";
import { timeAtMinute } from "../time/local-time.ts";
import { DAY_MINUTES, WEEK_MINUTES } from "../time/week-ring.ts";
import type { AdvisedCheck } from "./advice.ts";
import type { PromiseInput } from "./derive-promise.ts";
import { reachesLevel, SHARE_NOISE } from "./reply-waits.ts";
import { minutesInRegimes } from "./week-of-checks.ts";
import type { AnswersWorth } from "./weigh-answers.ts";

export type ExtraCheck = AdvisedCheck & Pick<Check, "minuteOfWeek">;

const STEP_MINUTES = 30;

/**
 * The fewest looks, at most three, at any half hour of the day on the business's clock, with which an answer within 24 hours
 * can be promised; of several such sets the one that is worth most. Where three are too few, those that come nearest. In the
 * order of the week; none where it can be promised already.
 */
export function placeExtraChecks(
  input: PromiseInput & { readonly checks: readonly Check[]; readonly worthOf: AnswersWorth },
): ExtraCheck[] {
  const lateIn = minutesInRegimes(input).map((minutes) => lateArrivals(minutes, DAY_MINUTES - input.blockMinutes));
  const shareWithinDay = (extra: readonly ExtraCheck[]) =>
    1 - Math.max(...lateIn.map((late) => late(extra))) / WEEK_MINUTES;
  const missingWith = (extra: readonly ExtraCheck[]) => missingToLevel(shareWithinDay(extra));
  const missing = missingWith([]);
  if (missing === 0) return [];
  const rate = (extra: readonly ExtraCheck[]): RatedSet => ({
    extra,
    missing: missingWith(extra),
    worth: () => input.worthOf([...input.checks, ...extra]),
  });
  return [...chooseFewest(missing, rate)].sort((a, b) => a.minuteOfWeek - b.minuteOfWeek);
}

function missingToLevel(share: number): number {
  return reachesLevel(share, PROMISE_LEVEL.value) ? 0 : PROMISE_LEVEL.value - share;
}

/**
 * Counts the minutes of the week whose arrivals wait longer than a limit, with a few looks more: each costs only a look at
 * the gap that it cuts.
 */
function lateArrivals(checkMinutes: readonly number[], limitMinutes: number): (extra: readonly ExtraCheck[]) => number {
  const checks = [...new Set(checkMinutes)].sort((a, b) => a - b);
  const lateOf = (gapMinutes: number) => Math.max(0, gapMinutes - Math.max(0, limitMinutes));
  const last = checks.at(-1) ?? 0;
  const late = checks.reduce((total, check, at) => total + lateOf(check - (checks[at - 1] ?? last - WEEK_MINUTES)), 0);
  return (extra) => {
    const placed = [...checks];
    let total = late;
    for (const { minuteOfWeek: minute } of extra) {
      const at = placed.findIndex((check) => check >= minute);
      const index = at < 0 ? placed.length : at;
      const before = placed[index - 1] ?? (placed.at(-1) ?? minute) - WEEK_MINUTES;
      const after = placed[index] ?? (placed[0] ?? minute) + WEEK_MINUTES;
      total += lateOf(minute - before) + lateOf(after - minute) - lateOf(after - before);
      placed.splice(index, 0, minute);
    }
    return total;
  };
}

/** Looks with the share of messages that still misses to a promise, and what all answers are then worth. */
type RatedSet = { readonly extra: readonly ExtraCheck[]; readonly missing: number; readonly worth: () => number };

function chooseFewest(missing: number, rate: (extra: readonly ExtraCheck[]) => RatedSet): readonly ExtraCheck[] {
  const singles = listCandidates().map((check) => rate([check]));
  const one = bestOf(singles);
  if (one.missing === 0 || one.missing === missing) return one.missing === 0 ? one.extra : [];
  // Two looks together never answer more in time than both alone would, so most pairs need no trying.
  const pairs = singles.flatMap((first, index) =>
    singles
      .slice(index + 1)
      .filter((second) => 2 * missing - first.missing - second.missing >= missing)
      .map((second) => rate([...first.extra, ...second.extra])),
  );
  const reaching = pairs.filter((pair) => pair.missing === 0);
  if (reaching.length > 0) return bestOf(reaching).extra;
  const two = bestOf(singles.map(({ extra }) => rate([...one.extra, ...extra])));
  return bestOf(singles.map(({ extra }) => rate([...two.extra, ...extra]))).extra;
}

// The least missing; among equals the most worth, among those the earliest in the week.
function bestOf(sets: readonly RatedSet[]): RatedSet {
  const least = Math.min(...sets.map(({ missing }) => missing));
  const nearest = sets
    .filter(({ missing }) => missing <= least + SHARE_NOISE)
    .map((set) => ({ set, worth: set.worth() }));
  return nearest.reduce((best, next) => (next.worth > best.worth + SHARE_NOISE ? next : best)).set;
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
