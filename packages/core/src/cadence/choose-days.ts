import {
  CROWDED_COST,
  POSTS_A_DAY_MAX,
  SEVERAL_A_DAY_GAP_HOURS,
  STAYING_WORTH,
  UNEVEN_COST,
} from "../facts/cadence-facts.ts";
import { apportion } from "../mix/apportion.ts";
import { subsetsOf } from "../subsets-of.ts";
import { WEEKDAYS, type Weekday } from "../time/iso-date.ts";

export type DaysWanted = {
  /** Posts a week; below 1 the one post's day. */
  readonly postsPerWeek: number;
  /** Worth of each weekday, Monday first, 0 to 1. */
  readonly weekdayWeights: readonly number[];
  /** Days on which somebody is there to meet the first comments. */
  readonly preferredDays: readonly Weekday[];
  /** Slots of other channels on each weekday, Monday first. */
  readonly taken: readonly number[];
  readonly minGapHours: number;
  /** Whether people answer to posts here: where they do not, an empty house does no harm. */
  readonly hasTalk: boolean;
  /** Days on which it posts already: it leaves them only for clearly better ones. */
  readonly usedDays?: readonly Weekday[];
};

/** How many posts fall on each weekday, Monday first. */
export type DayCounts = readonly number[];

/**
 * The weekdays of a channel's posts: of all sets of days the one with the best days, the most even gaps and the fewest
 * other posts, the first of equals; days that it posts on already count more than others. Days on which somebody looks in
 * come first; where people talk and several posts a day are borne, those days take more than one rather than let a post
 * fall into an empty house.
 */
export function chooseDays(wanted: DaysWanted): DayCounts {
  const count = Math.max(1, wanted.postsPerWeek);
  const preferred = wanted.preferredDays.length;
  const bearsSeveral = wanted.hasTalk && wanted.minGapHours <= SEVERAL_A_DAY_GAP_HOURS.value;
  if (count > preferred && preferred > 0 && bearsSeveral && count <= preferred * POSTS_A_DAY_MAX.value) {
    return spread(wanted, count, wanted.preferredDays);
  }
  if (count > 7) return spread(wanted, count, WEEKDAYS);
  const everyDay = WEEKDAYS.map((_, index) => index);
  const preferredIndexes = everyDay.filter((index) => wanted.preferredDays.includes(WEEKDAYS[index] as Weekday));
  const best =
    bestSet(wanted, count, subsetsOf(preferredIndexes, count)) ??
    bestSet(wanted, count, subsetsOf(everyDay, count)) ??
    [];
  return everyDay.map((index) => (best.includes(index) ? 1 : 0));
}

/** Differences below this are rounding. */
const TOLERANCE = 1e-9;

function spread({ weekdayWeights }: DaysWanted, count: number, days: readonly Weekday[]): DayCounts {
  const weights = WEEKDAYS.map((day, index) => (days.includes(day) ? (weekdayWeights[index] ?? 0) : 0));
  const minimum = WEEKDAYS.map((day) => (days.includes(day) ? 1 : 0));
  return apportion(weights, count, { minimum });
}

function bestSet(
  wanted: DaysWanted,
  count: number,
  sets: readonly (readonly number[])[],
): readonly number[] | undefined {
  let best: { set: readonly number[]; score: number } | undefined;
  for (const set of sets) {
    const gaps = gapsOf(set);
    if (set.length > 1 && Math.min(...gaps) * 24 < wanted.minGapHours) continue;
    const unevenness = mean(gaps.map((gap) => (gap - 7 / count) ** 2));
    const score =
      mean(set.map((day) => wanted.weekdayWeights[day] ?? 0)) -
      UNEVEN_COST.value * unevenness -
      CROWDED_COST.value * mean(set.map((day) => wanted.taken[day] ?? 0)) +
      STAYING_WORTH.value * mean(set.map((day) => (isUsed(wanted, day) ? 1 : 0)));
    if (best === undefined || score > best.score + TOLERANCE) best = { set, score };
  }
  return best?.set;
}

function isUsed({ usedDays = [] }: DaysWanted, day: number): boolean {
  return usedDays.includes(WEEKDAYS[day] as Weekday);
}

// Days from each to the next, round the week; one day alone is a week from itself.
function gapsOf(set: readonly number[]): number[] {
  return set.map((day, index) => {
    const next = set[(index + 1) % set.length] ?? day;
    return next > day ? next - day : next - day + 7;
  });
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
