import { InvariantError } from "../errors.ts";
import type { Post, SeriesPlace } from "../posts/post.ts";
import { addDays, type IsoDate } from "../time/iso-date.ts";
import { readRule, toRule } from "../time/repetition.ts";
import type { SeriesChanges } from "./series-scope.ts";

/** Where a post stands in its series; throws for a post that stands alone. */
export function placeOf({ series }: Post): SeriesPlace {
  if (series === undefined) throw new InvariantError("a post of a series names its series");
  return series;
}

/** The posts of a series from a day of its rule on that a change may still reach. */
export function postsFrom(
  posts: readonly Post[],
  { id, from }: { readonly id: string; readonly from: IsoDate },
): Post[] {
  return posts.filter(({ series, status }) => series?.id === id && series.day >= from && status !== "published");
}

/** What stands before the post that a series was cut at ends with the day before it. */
export function endEarlier(posts: readonly Post[], place: SeriesPlace): SeriesChanges["changed"] {
  const ends = { on: addDays(place.day, -1) };
  const repetition = readRule(place.rule, place.firstDay);
  if (repetition === undefined) return [];
  const rule = toRule({ ...repetition, ends }, place.firstDay);
  return posts.flatMap((post) =>
    post.series?.id === place.id && post.series.day < place.day && post.series.rule !== rule
      ? [{ before: post, after: { ...post, series: { ...post.series, rule } } }]
      : [],
  );
}
