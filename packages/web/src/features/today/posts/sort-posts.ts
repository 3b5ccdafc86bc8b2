import { addDays, type IsoDate, type Post, type WallTime } from "@porchlight/core";
import { wallTimeOf } from "../../../shared/posts/wall-time-of.ts";
import { wallText } from "../../../shared/wall/wall-text.ts";

/** A post with its day and hour on the plan's clock. */
export type PlacedPost = { readonly post: Post; readonly wall: WallTime };

export type SortedPosts = {
  /** Those of today by their hour, those that are out already among them. */
  readonly ofToday: readonly PlacedPost[];
  /** Those of earlier days that are not marked as out, the last first. */
  readonly missed: readonly PlacedPost[];
};

/** So many days after its own a post is still asked about. */
export const MISSED_DAYS = 7;

/** The first day whose posts are asked about: a week back, or as far as a pause that ended in that week reaches. */
export function firstAskedDay(today: IsoDate, pausedOn: IsoDate | undefined): IsoDate {
  const weekAgo = addDays(today, -MISSED_DAYS);
  return pausedOn !== undefined && pausedOn < weekAgo ? pausedOn : weekAgo;
}

/** The posts that today is about. `now` is on the plan's clock; ideas without a day are none of them. */
export function sortPosts(
  posts: readonly Post[],
  { now, askedFrom }: { readonly now: WallTime; readonly askedFrom: IsoDate },
): SortedPosts {
  const placed = posts.flatMap((post): PlacedPost[] => {
    const wall = wallTimeOf(post, now.zone);
    return wall === undefined ? [] : [{ post, wall }];
  });
  return {
    ofToday: placed.filter(({ wall }) => wall.date === now.date).sort(byHour),
    missed: placed
      .filter(({ post, wall }) => post.status !== "published" && wall.date < now.date && wall.date >= askedFrom)
      .sort((a, b) => byHour(b, a)),
  };
}

export function isOver(wall: WallTime, now: WallTime): boolean {
  return wallText(wall) < wallText(now);
}

function byHour(a: PlacedPost, b: PlacedPost): number {
  return wallText(a.wall).localeCompare(wallText(b.wall)) || a.post.id.localeCompare(b.post.id);
}
