import type { NewPost } from "../posts/new-post-for.ts";
import type { Post } from "../posts/post.ts";
import type { DateRange, IsoDate } from "../time/iso-date.ts";
import { daysOfRule, type RecurrenceRule } from "../time/recurrence.ts";
import { settleWallTime } from "../time/zoned.ts";

/** A series by its name, its rule and the day from which that counts. */
export type Series = {
  /** Given by whoever stores the posts; core only compares it. */
  readonly id: string;
  /** How it repeats, in days, as RRULE text without DTSTART. */
  readonly rule: RecurrenceRule;
  /** The day from which the rule counts. */
  readonly firstDay: IsoDate;
};

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
export function postsOfSeries(pattern: Post | NewPost, series: Series, days: readonly IsoDate[]): NewPost[] {
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
    const place = { id: series.id, rule: series.rule, firstDay: series.firstDay, day };
    return { ...content, status: "draft", date: settled.date, time: settled.time, series: place };
  });
}
