import type { Post } from "../posts/post.ts";
import { endEarlier, placeOf, postsFrom } from "./cut-series.ts";
import type { SeriesChanges, SeriesScope } from "./series-scope.ts";

/** Takes posts of a series away: this one, or all that follow it too, or all. What went out stays. */
export function deleteFromSeries(posts: readonly Post[], post: Post, scope: SeriesScope): SeriesChanges {
  const place = placeOf(post);
  if (scope === "this") return { created: [], changed: [], deleted: [post] };
  const from = scope === "all" ? place.firstDay : place.day;
  const deleted = postsFrom(posts, { ...place, from });
  return { created: [], changed: scope === "all" ? [] : endEarlier(posts, place), deleted };
}
