import type { Fact } from "./fact.ts";
import { judged, sourced } from "./fact.ts";

/** Share of everybody's hours that stays unplanned. */
export const CONTINGENCY_SHARE: Fact<number> = sourced(0.1, "E095");

/** Share of all available hours to look back at results. */
export const REVIEW_SHARE: Fact<number> = sourced(0.05, "E094", "E095");
export const REVIEW_MINUTES_MIN: Fact<number> = judged(5, "20 minutes every four weeks");
export const REVIEW_MINUTES_MAX: Fact<number> = judged(60, "an hour a week is enough");

/** Share of a person's hours to learn. */
export const TRAIN_SHARE_UNTRAINED: Fact<number> = judged(0.05, "who answers for the house should be trained");
export const TRAIN_SHARE_TRAINED: Fact<number> = judged(0.02, "networks change");

/** Minutes to begin a check, whatever is in the inbox. */
export const CHECK_START_MINUTES: Fact<number> = sourced(2, "E094");
/** Minutes a check spends looking at one channel. Instagram Stories cost none: their replies arrive in Instagram's inbox. */
export const LOOK_MINUTES_PER_CHANNEL: Fact<number> = judged(0.4, "one glance at an inbox");

/** Minutes to answer one message. */
export const ANSWER_MINUTES: Fact<number> = sourced(5, "E098", "E099");
export const FOLLOW_UP_MINUTES: Fact<number> = judged(3, "a second turn is shorter");
/** Minutes to answer with a saved reply. */
export const SAVED_REPLY_MINUTES: Fact<number> = judged(2.5, "half of an answer is finding the words");

/** Share of available minutes from which a bad week leaves no room. */
export const TIGHT_SHARE: Fact<number> = judged(0.6, "the sample businesses stay below it, bar the overloaded");
