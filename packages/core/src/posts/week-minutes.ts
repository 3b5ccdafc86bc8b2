import { OVER_TIME_MINUTES_MIN, OVER_TIME_SHARE_MIN, SPREAD_WEEKS_MAX } from "../facts/finding-facts.ts";
import type { Channel } from "../facts/vocabulary.ts";
import type { Plan } from "../plan/plan.ts";
import { rememberPerObject } from "../remember.ts";
import { makingMinutesOf } from "./making-minutes.ts";

/** Minutes of a week that are left for making posts once the plan's other work is done. */
export function postMinutesPerWeek({ budget, channels }: Plan): number {
  const posts = channels.reduce((sum, { minutes }) => sum + minutes.posts, 0);
  return budget.usableMinutesPerWeek - (budget.plannedMinutesPerWeek - posts);
}

/** How many weeks the making of one post is spread over, its own the last: what comes every few weeks is made over them. */
export function spreadWeeksOf(plan: Plan, channels: readonly Channel[]): number {
  const rates = ratesOf(plan);
  const slowest = channels.reduce((least, channel) => Math.min(least, rates.get(channel) ?? 1), 1);
  return Math.min(SPREAD_WEEKS_MAX.value, Math.round(1 / slowest));
}

/** The most weeks that the making of any post of a plan is spread over. */
export const longestSpreadOf: (plan: Plan) => number = rememberPerObject((plan: Plan) =>
  spreadWeeksOf(
    plan,
    plan.channels.map(({ channel }) => channel),
  ),
);

/** What making one post takes out of each week over which it is spread. */
export function weeklyMinutesOf(plan: Plan, channels: readonly Channel[]): number {
  return makingMinutesOf(channels) / spreadWeeksOf(plan, channels);
}

/** Whole minutes that a week lacks in which posts take so many; below 0 it has some left. */
export function missingMinutesOf(plan: Plan, postMinutes: number): number {
  return Math.ceil(postMinutes - postMinutesPerWeek(plan) - TOLERANCE_MINUTES);
}

/** Whether a week lacks so many minutes that it is felt. */
export function isOverTime({ budget }: Plan, missingMinutes: number): boolean {
  return isFelt(missingMinutes, budget.usableMinutesPerWeek);
}

/** Whether so many missing minutes are felt by whoever has so many usable ones a week. */
export function isFelt(missingMinutes: number, usableMinutes: number): boolean {
  return missingMinutes >= Math.max(OVER_TIME_MINUTES_MIN.value, OVER_TIME_SHARE_MIN.value * usableMinutes);
}

/** Averages over formats do not add up to whole minutes. */
export const TOLERANCE_MINUTES = 1;

const ratesOf = rememberPerObject(
  ({ channels }: Plan) =>
    new Map(
      channels.flatMap(({ channel, postsPerWeek }) => (postsPerWeek > 0 ? [[channel, postsPerWeek] as const] : [])),
    ),
);
