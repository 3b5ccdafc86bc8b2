import type { Fact } from "./fact.ts";
import { judged } from "./fact.ts";

/** Minutes without a check after a post from which it is worth a word. */
export const UNCHECKED_MINUTES_MAX: Fact<number> = judged(
  24 * 60,
  "after a day the first comments wait in an empty house",
);
/** Share of the customers who should be awake when a post goes out. */
export const AWAKE_SHARE_MIN: Fact<number> = judged(0.5, "below half it goes out to people who sleep");
/** A post planned within so many days ends a silence soon enough to say nothing of it. */
export const SOON_DAYS: Fact<number> = judged(7, "whoever looks this week will find it next week");
/** The most weeks over which the making of one post is spread. */
export const SPREAD_WEEKS_MAX: Fact<number> = judged(4, "the slowest rhythm of a plan is a post every four weeks");
/** Minutes that a week must lack before it is worth a word. */
export const OVER_TIME_MINUTES_MIN: Fact<number> = judged(10, "nobody's week is planned closer than that");
/** Share of a week's minutes that must be lacking besides. */
export const OVER_TIME_SHARE_MIN: Fact<number> = judged(0.05, "less goes under in what any week brings");
/** Days before it goes out in which a draft is worth a word. */
export const READY_DAYS: Fact<number> = judged(1, "what is not written the evening before is seldom written well");
/** Days in which the same words on a channel are noticed as the same. */
export const SAID_BEFORE_DAYS: Fact<number> = judged(28, "a month is what a follower remembers as lately");
/** Days before an event from which a missing announcement does harm. */
export const ANNOUNCE_DAYS: Fact<number> = judged(7, "whoever hears of it later has other plans");
/** How much larger a category must be than the plan has it, as a share of all posts and in posts, to be worth a word. */
export const MIX_DRIFT_SHARE: Fact<number> = judged(0.15, "felt by whoever follows; less is chance");
export const MIX_DRIFT_POSTS: Fact<number> = judged(2, "one post more is no drift");
