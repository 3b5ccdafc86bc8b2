import type { Post, Series } from "../posts/post.ts";
import type { IsoDate } from "../time/iso-date.ts";
import { daysOfRule } from "../time/recurrence.ts";
import { type Repetition, toRule } from "../time/repetition.ts";
import { endWithLast, placeOf, postsFrom } from "./cut-series.ts";
import { postsOfSeries, SERIES_POSTS_MAX } from "./lay-out-series.ts";
import type { SeriesChanges } from "./series-scope.ts";

/**
 * Lets a series repeat otherwise from one of its posts on: days that the new rule has too keep their posts, others lose
 * them, and new days get posts like this one, up to `until`. What went out stays.
 */
export function repeatOtherwise({
  posts,
  post,
  repetition,
  until,
  newId,
}: {
  /** All posts of the series that there are. */
  readonly posts: readonly Post[];
  /** The first that stands for the new rule, and the pattern of new ones. */
  readonly post: Post;
  /** How they repeat from then on. */
  readonly repetition: Repetition;
  /** The last day that gets a post, at least that of the last post there is. */
  readonly until: IsoDate;
  /** The name of the series that begins. */
  readonly newId: string;
}): SeriesChanges {
  const place = placeOf(post);
  const series: Series = { id: newId, rule: toRule(repetition, place.day), firstDay: place.day };
  const range = { from: place.day, to: until };
  const days = new Set([place.day, ...daysOfRule(series.rule, { ...range, firstDay: place.day })]);
  const following = postsFrom(posts, { ...place, from: place.day });
  const stays = following.filter((each) => days.has(placeOf(each).day));
  // A day that the old rule had too and that has no post was left out on purpose.
  const known = new Set([
    ...daysOfRule(place.rule, { ...range, firstDay: place.firstDay }),
    ...posts.map((each) => placeOf(each).day),
  ]);
  const newDays = [...days].filter((day) => !known.has(day)).slice(0, SERIES_POSTS_MAX);
  return {
    created: postsOfSeries({ pattern: post, series, days: newDays }),
    changed: [
      ...stays.map((each) => ({ before: each, after: { ...each, series: { ...series, day: placeOf(each).day } } })),
      ...endWithLast(posts.filter((each) => placeOf(each).day < place.day)),
    ],
    deleted: following.filter((each) => !days.has(placeOf(each).day)),
  };
}
