import type { Fact } from "./fact.ts";
import { judged, sourced } from "./fact.ts";

/** Hours of an audience's local day in which it writes: from and to. */
export const AWAKE_HOURS: Fact<readonly [number, number]> = judged(
  [8, 22],
  "no source tells arrivals by the hour, so only day and night are told apart",
);
/** How often people write at night, beside 1 by day. */
export const NIGHT_WEIGHT: Fact<number> = judged(0.2, "only day and night are told apart");

/** Half-life by which checks are placed, the same for all goals so that placing does not depend on them. */
export const PLACING_HALF_LIFE_HOURS: Fact<number> = sourced(4, "E062");

/** The least minutes between two checks of one window. */
export const CHECK_GAP_MINUTES: Fact<number> = judged(60, "closer than that is a shift, not a check");
export const CHECKS_PER_WINDOW_MAX: Fact<number> = judged(6, "more is a shift, not a check");
export const CHECKS_PER_WEEK_MAX: Fact<number> = judged(60, "more is a shift, not a check");
/** The most clock times of a pattern: somebody has to keep them in mind. */
export const CHECK_TIMES_MAX: Fact<number> = judged(20, "a team with twenty fixed times has a shift plan, not checks");
/** Minutes that a window must still have when a check begins. */
export const CHECK_ROOM_MINUTES: Fact<number> = judged(15, "a check that runs past closing time is not kept");
/** Largest share of a person's usable minutes that looking in may take. */
export const CHECK_SHARE_MAX: Fact<number> = judged(0.5, "who only looks has no time to answer");
/** On how many days of a week the thinnest patterns look in, ascending. */
export const THIN_DAY_COUNTS: Fact<readonly [number, number, number]> = judged(
  [2, 3, 4],
  "once a week is not being there, and five days are a working week",
);
/** How many channels a person's looks must at least have room for, whatever is decided later. */
export const CHANNELS_LOOKED_AT: Fact<number> = judged(3, "what a small firm keeps");
