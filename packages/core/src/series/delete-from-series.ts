import type { Post } from "../posts/post.ts";
import { endWithLast, placeOf, postsFrom } from "./cut-series.ts";
import type { SeriesChanges, SeriesScope } from "./series-scope.ts";

/** Takes posts of a series away: this one, or all that follow it too, or all. What went out stays, and nothing is added. */
export function deleteFromSeries({
  posts,
  post,
  scope,
}: {
  /** All posts of the series that there are. */
  readonly posts: readonly Post[];
  /** The one that is taken away. */
  readonly post: Post;
  /** Which others go with it. */
  readonly scope: SeriesScope;
}): SeriesChanges {
  if (scope === "this") return { created: [], changed: [], deleted: [post] };
  const { id, firstDay, day } = placeOf(post);
  const deleted = postsFrom(posts, { id, from: scope === "all" ? firstDay : day });
  return { created: [], changed: endWithLast(posts.filter((each) => !deleted.includes(each))), deleted };
}
