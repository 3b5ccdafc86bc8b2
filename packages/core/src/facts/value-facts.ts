import type { Fact } from "./fact.ts";
import { judged, sourced } from "./fact.ts";

/** Exponent of the value of posting: 80% of it at the typical rate, 96% at twice that. */
export const RATE_SHAPE: Fact<number> = judged(1.6, "80% of the value at the typical rate");

/** Followers at which the logarithmic scale of reach is full. */
export const FULL_REACH_FOLLOWERS: Fact<number> = judged(20_000, "a small firm's large account");
/** What is left of an abandoned account's reach, 0 to 1. */
export const ABANDONED_REACH: Fact<number> = sourced(0.7, "E148");

/** Messages a week at which the logarithmic scale of answering is full. */
export const FULL_MESSAGES_PER_WEEK: Fact<number> = judged(100, "a busy inbox");
/** The worth of a late answer beside a quick one, 0 to 1; none is worth nothing. */
export const LATE_ANSWER_WORTH: Fact<number> = judged(0.5, "late beats never, soon beats late");

/** What caring for one more channel costs, in units of value. */
export const HEAD_COST: Fact<number> = judged(0.06, "tuned on sample businesses; 0.05 to 0.08 gives the same plans");
/** What starting, reviving or coming back after a long silence costs. */
export const OPEN_COST: Fact<number> = judged(0.05, "without it a large but long-dead account comes back");
/** What dropping an active channel costs. */
export const STOP_COST: Fact<number> = judged(0.1, "an active channel is not dropped for a small gain");
/** What looking in on every open day is worth. */
export const DAILY_BONUS: Fact<number> = judged(0.2, "every day, not now and then; 0.18 to 0.20 gives the same plans");
/** What each check costs by breaking up a day. */
export const INTERRUPT_COST: Fact<number> = judged(0.002, "without it spare hours turn into checks");

/** Cost of a change of mind below which two plans are as good as equal. */
export const CLOSE_CALL_VALUE: Fact<number> = judged(0.03, "smaller than the noise of the tables");

/** Days without a post after which coming back counts as opening. */
export const LONG_SILENCE_DAYS: Fact<number> = judged(60, "two months: followers have stopped looking");
