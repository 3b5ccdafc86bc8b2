import { apportion } from "../mix/apportion.ts";
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
};

/** How many posts fall on each weekday, Monday first. */
export type DayCounts = readonly number[];

/**
 * The weekdays of a channel's posts: of all sets of days the one with the best days, the most even gaps and the fewest
 * other posts, the first of equals. Days on which somebody looks in come first; where people talk and several posts a day are
 * borne, those days take more than one rather than let a post fall into an empty house.
 */
export function chooseDays(wanted: DaysWanted): DayCounts {
  const count = Math.max(1, wanted.postsPerWeek);
  const preferred = wanted.preferredDays.length;
  const bearsSeveral = wanted.hasTalk && wanted.minGapHours <= SEVERAL_A_DAY_GAP_HOURS;
  if (count > preferred && preferred > 0 && bearsSeveral && count <= preferred * POSTS_A_DAY_MAX) {
    return spread(wanted, count, wanted.preferredDays);
  }
  if (count > 7) return spread(wanted, count, WEEKDAYS);
  const everyDay = WEEKDAYS.map((_, index) => index);
  const preferredIndexes = everyDay.filter((index) => wanted.preferredDays.includes(WEEKDAYS[index] as Weekday));
  const best =
    bestSet(wanted, count, setsOf(preferredIndexes, count)) ?? bestSet(wanted, count, setsOf(everyDay, count)) ?? [];
  return everyDay.map((index) => (best.includes(index) ? 1 : 0));
}

/** Channels whose posts may follow this soon can bear several a day. */
const SEVERAL_A_DAY_GAP_HOURS = 4;
/** More a day on check days than this, and the other days take their share; our judgement. */
const POSTS_A_DAY_MAX = 3;
/** What uneven gaps and crowded days cost, in units of a day's worth; our judgement. */
const UNEVEN_COST = 0.15;
const CROWDED_COST = 0.06;
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
      UNEVEN_COST * unevenness -
      CROWDED_COST * mean(set.map((day) => wanted.taken[day] ?? 0));
    if (best === undefined || score > best.score + TOLERANCE) best = { set, score };
  }
  return best?.set;
}

// Days from each to the next, round the week; one day alone is a week from itself.
function gapsOf(set: readonly number[]): number[] {
  return set.map((day, index) => {
    const next = set[(index + 1) % set.length] ?? day;
    return next > day ? next - day : next - day + 7;
  });
}

// All sets of so many days, in the order of the week.
function setsOf(days: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return days.flatMap((day, index) => setsOf(days.slice(index + 1), count - 1).map((rest) => [day, ...rest]));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
