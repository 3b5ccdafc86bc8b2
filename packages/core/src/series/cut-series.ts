import { InvariantError } from "../errors.ts";
import type { Post, SeriesPlace } from "../posts/post.ts";
import { type IsoDate, laterOf } from "../time/iso-date.ts";
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

/**
 * Lets the posts that remain of a series be all of it: its rule ends with the last of them. What went out keeps its rule,
 * unless it is the last, by which a series is written on.
 */
export function endWithLast(posts: readonly Post[]): SeriesChanges["changed"] {
  const days = posts.map((post) => placeOf(post).day);
  const [first] = days;
  if (first === undefined) return [];
  const last = days.reduce(laterOf, first);
  return posts.flatMap((before) => {
    const place = placeOf(before);
    if (before.status === "published" && place.day !== last) return [];
    const repetition = readRule(place.rule, place.firstDay);
    if (repetition === undefined) return [];
    const rule = toRule({ ...repetition, ends: { on: last } }, place.firstDay);
    return rule === place.rule ? [] : [{ before, after: { ...before, series: { ...place, rule } } }];
  });
}
