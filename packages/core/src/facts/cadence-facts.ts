import type { Fact } from "./fact.ts";
import { judged } from "./fact.ts";

/** A weekday of this weight or more is one of a channel's good days. */
export const GOOD_DAY_WEIGHT: Fact<number> = judged(
  0.9,
  "the days that a channel's sources name have this much or more, and no other day has",
);
/** What uneven gaps between posts cost, per squared day of deviation, in units of a day's worth. */
export const UNEVEN_COST: Fact<number> = judged(0.15, "two posts on neighbouring days are read as one");
/** What another channel's slot on the same day costs, in units of a day's worth. */
export const CROWDED_COST: Fact<number> = judged(0.06, "breaks a tie between days, no more");
/** What a day or a time that the plan before posts on is worth more than another. */
export const STAYING_WORTH: Fact<number> = judged(
  0.15,
  "days and hours matter by about a tenth, and a team that has to move its calendar loses more than that",
);

/** Channels whose posts may follow this soon can bear several a day; hours. */
export const SEVERAL_A_DAY_GAP_HOURS: Fact<number> = judged(
  4,
  "a post that is gone by noon makes room for one at four",
);
/** More a day on days with a check than this, and the other days take their share. */
export const POSTS_A_DAY_MAX: Fact<number> = judged(3, "a fourth post a day is noise");
/** Channels that ask for this many minutes a week of joining in are where people talk. */
export const TALK_MINUTES: Fact<number> = judged(10, "where nobody talks, an empty house does no harm");

/** A check that begins this long after a post meets its first comments; minutes, from and to. */
export const CHECK_AFTER_MINUTES: Fact<readonly [number, number]> = judged(
  [15, 180],
  "first comments come within hours",
);
/** What such a check is worth beside the whole audience at its best hour. */
export const CHECK_WORTH: Fact<number> = judged(0.1, "worth half an hour's move, not leaving the best hours");

/** A firm that never opens before this minute of the day is an evening's firm. */
export const LATE_FROM_MINUTE: Fact<number> = judged(16 * 60, "a bar posts at noon for the night, not at nine");
/** When an evening's firm's guests decide about their evening: minutes before it opens, from and to. */
export const BEFORE_OPENING_MINUTES: Fact<readonly [number, number]> = judged(
  [240, 60],
  "after lunch, before dressing",
);

/** This close to the peak, before or after, a post still catches part of it; minutes. */
export const NEAR_PEAK_MINUTES: Fact<number> = judged(
  120,
  "feeds show a post for hours; the studies differ by as much",
);
/** Worth of a post near the peak, beside 1 at the peak. */
export const NEAR_PEAK_WORTH: Fact<number> = judged(0.5, "the studies contradict each other, so the edge is soft");
/** Worth of a post at any other hour at which its readers are awake. */
export const AWAKE_WORTH: Fact<number> = judged(0.2, "seen by some, and never at night");
/** What readers count for another time of the same channel once a post has caught them at their peak. */
export const CAUGHT_WORTH: Fact<number> = judged(
  0.5,
  "a second post reaches them, but others have not been reached yet",
);
