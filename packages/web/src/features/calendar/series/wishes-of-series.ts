import type { SeriesChanges } from "@porchlight/core";
import type { Wish } from "../../../shared/posts/history/wish.ts";
import { changesBetween } from "../../../shared/posts/post-changes.ts";

/** Everything that changes of a series come to, in one command; what concerns the post with this id leads. */
export function wishesOfSeries({ created, changed, deleted }: SeriesChanges, firstId?: string): readonly Wish[] {
  const changes = changed.map(
    ({ before, after }): Wish => ({ kind: "change", post: before, change: changesBetween(before, after) }),
  );
  return [
    ...changes.filter((wish) => wish.kind === "change" && wish.post.id === firstId),
    ...changes.filter((wish) => wish.kind === "change" && wish.post.id !== firstId),
    ...created.map((post): Wish => ({ kind: "create", post })),
    ...deleted.map((post): Wish => ({ kind: "delete", post })),
  ];
}
