import type { NewPost } from "../posts/new-post-for.ts";
import type { Post, Series } from "../posts/post.ts";
import type { DateRange, IsoDate } from "../time/iso-date.ts";
import { daysOfRule } from "../time/recurrence.ts";
import { settleWallTime } from "../time/zoned.ts";

/** How many posts of a series are laid out at once: more than a year of one a day. */
export const SERIES_POSTS_MAX = 400;

/** The days of a series within an inclusive range, at most `SERIES_POSTS_MAX`. */
export function seriesDays({ rule, firstDay }: Series, range: DateRange): IsoDate[] {
  return daysOfRule(rule, { ...range, firstDay, most: SERIES_POSTS_MAX });
}

/**
 * The posts of a series on the given days: each like the pattern, as a draft at the pattern's wall time, none of them in
 * a slot or to be used again. A time that the clock skips moves on by the gap.
 */
export function postsOfSeries({
  pattern,
  series: { id, rule, firstDay },
  days,
}: {
  /** What each of them says. */
  readonly pattern: Post | NewPost;
  /** What they name as their series. */
  readonly series: Series;
  /** The days of its rule, as `seriesDays` gives them. */
  readonly days: readonly IsoDate[];
}): NewPost[] {
  const {
    id: _id,
    version: _version,
    slotKey: _slotKey,
    evergreen: _evergreen,
    ...content
  } = pattern as Partial<Post> & NewPost;
  const { time, zone } = content;
  if (time === undefined) return [];
  return days.map((day) => {
    const settled = settleWallTime({ date: day, time, zone });
    const series = { id, rule, firstDay, day };
    return { ...content, status: "draft", date: settled.date, time: settled.time, series };
  });
}
