import { type Instant, type Post, type WallTime, wallTimeAt } from "@porchlight/core";
import { wallTimeOf } from "../posts/wall-time-of.ts";
import { wallText } from "../wall/wall-text.ts";

/** Posts that would have gone out since a pause began, by their hour. `now` is on the plan's clock. */
export function listHeld(
  posts: readonly Post[],
  { since, now }: { readonly since: Instant; readonly now: WallTime },
): { readonly post: Post; readonly wall: WallTime }[] {
  const from = wallText(wallTimeAt(since, now.zone));
  return posts
    .flatMap((post) => {
      const wall = post.status === "ready" ? wallTimeOf(post, now.zone) : undefined;
      return wall === undefined ? [] : [{ post, wall }];
    })
    .filter(({ wall }) => wallText(wall) >= from && wallText(wall) <= wallText(now))
    .sort((a, b) => wallText(a.wall).localeCompare(wallText(b.wall)));
}
