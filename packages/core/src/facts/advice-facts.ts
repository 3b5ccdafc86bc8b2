import type { Fact } from "./fact.ts";
import { judged } from "./fact.ts";

/** Minutes of a look beside the routine: open the inbox, answer what can't wait. */
export const EXTRA_CHECK_MINUTES: Fact<number> = judged(
  5,
  "a glance and one answer; the rest waits for the next check",
);
/** Hours of the business's day between which somebody may be asked to look in: from and to. */
export const EXTRA_CHECK_HOURS: Fact<readonly [number, number]> = judged(
  [8, 20],
  "nobody is asked to work at night, and a weekend look fits into any day",
);
/** Advice about checks that gains less than this share of the best is not given. */
export const WORTH_SAYING_SHARE: Fact<number> = judged(0.25, "a list of small gains hides the large one");
/** Minutes a week that somebody is asked for, and the fewest worth asking for. */
export const MORE_HOURS_MINUTES: Fact<number> = judged(60, "an hour is what people can picture");
export const MORE_HOURS_MINUTES_MIN: Fact<number> = judged(15, "less changes nothing that can be seen");
/** Minutes a week from which paying somebody is a thought. */
export const HELP_MINUTES_MIN: Fact<number> = judged(60, "nobody is hired for less");
/** Minutes a week from which writing replies down pays for the trouble. */
export const SAVED_MINUTES_MIN: Fact<number> = judged(10, "an afternoon of writing, won back within a season");
/** Share of the goals that an entry on the map serves from which it is worth a word. */
export const MAP_SHARE_MIN: Fact<number> = judged(0.5, "half of what the business wants");
