import type { Fact } from "./fact.ts";
import { judged } from "./fact.ts";

/** Share of somebody's usable minutes up to which making posts is given to them before others make some too. */
export const MAKING_SHARE_MAX: Fact<number> = judged(
  0.85,
  "whoever makes the posts keeps some air while others have time",
);
/** Minutes a week from which the owner's own voice among the posts is a block of its own. */
export const OWNER_VOICE_MINUTES_MIN: Fact<number> = judged(5, "20 minutes every four weeks");

/** Minutes of the longest sitting in which posts are made. */
export const MAKING_BLOCK_MINUTES_MAX: Fact<number> = judged(120, "two hours of making things are enough");
/** Minutes a week below which making posts or tidying up is gathered into one sitting every four weeks. */
export const SMALL_BLOCK_MINUTES_MIN: Fact<number> = judged(10, "opening the tools takes as long");
/** Minutes of the shortest stay among other people's posts. */
export const ENGAGE_BLOCK_MINUTES_MIN: Fact<number> = judged(5, "long enough for two or three kind words");
/** Minutes of the shortest sitting with questions that were passed on. */
export const PASSED_ON_BLOCK_MINUTES_MIN: Fact<number> = judged(5, "one question that needs thought");

/** What goes first in a bad week; answering never does. */
export const DROP_ORDER: Fact<readonly string[]> = judged(
  ["engage", "contribute", "review", "train"],
  "what nobody waits for goes first",
);
/** Share of tidying up that even a bad week needs. */
export const BAD_WEEK_MANAGE_SHARE: Fact<number> = judged(0.5, "spam can't wait, profiles can");

/** Weeks between two sittings of work that is too little to sit down for every week. */
export const GATHERED_WEEKS: Fact<number> = judged(4, "once a month, on the same weekday");
