import type { Fact } from "./fact.ts";
import { judged, sourced } from "./fact.ts";

/** Posts per week that a recurrence rule can say: every 4 weeks, every 2 weeks, n a week. Ascending. */
export const RATES: Fact<readonly number[]> = judged(
  [0.25, 0.5, 1, 2, 3, 4, 5, 7, 10, 14, 21],
  "every four weeks, every two weeks, so many a week: what a person can keep in mind",
);

/** Followers from which posting above the typical rate pays. */
export const LARGE_AUDIENCE_FOLLOWERS: Fact<number> = sourced(10_000, "E007");

/** The highest rate at which a new or long-dead channel begins, posts per week. */
export const START_RATE_MAX: Fact<number> = sourced(2, "E032");
