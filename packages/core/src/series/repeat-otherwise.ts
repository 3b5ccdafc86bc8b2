import type { Post } from "../posts/post.ts";
import type { IsoDate } from "../time/iso-date.ts";
import { type Repetition, toRule } from "../time/repetition.ts";
import { endWithLast, placeOf, postsFrom } from "./cut-series.ts";
import { postsOfSeries, type Series, seriesDays } from "./lay-out-series.ts";
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
  readonly post: Post;
  readonly repetition: Repetition;
  readonly until: IsoDate;
  readonly newId: string;
}): SeriesChanges {
  const place = placeOf(post);
  const series: Series = { id: newId, rule: toRule(repetition, place.day), firstDay: place.day };
  const days = new Set([place.day, ...seriesDays(series, { from: place.day, to: until })]);
  const following = postsFrom(posts, { ...place, from: place.day });
  const stays = following.filter((each) => days.has(placeOf(each).day));
  // A day that the old rule had too and that has no post was left out on purpose.
  const known = new Set([
    ...seriesDays(place, { from: place.day, to: until }),
    ...posts.map((each) => placeOf(each).day),
  ]);
  const created = [...days].filter((day) => !known.has(day));
  return {
    created: postsOfSeries(post, series, created),
    changed: [
      ...stays.map((each) => ({ before: each, after: { ...each, series: { ...series, day: placeOf(each).day } } })),
      ...endWithLast(posts.filter((each) => placeOf(each).day < place.day)),
    ],
    deleted: following.filter((each) => !days.has(placeOf(each).day)),
  };
}
