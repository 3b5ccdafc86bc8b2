import { deleteFromSeries, type Post, type SeriesScope } from "@porchlight/core";
import { useMutation } from "@tanstack/react-query";
import { useCalendarHistory } from "../../../shared/posts/history/use-calendar-history.ts";
import type { Wish } from "../../../shared/posts/history/wish.ts";
import { useLabels } from "../../../shared/posts/use-labels.ts";
import { loadSeries } from "../series/load-series.ts";
import { wishesOfSeries } from "../series/wishes-of-series.ts";

type Deletion = {
  readonly post: Post;
  /** Which posts of its series go with it; `this` where it is not said. */
  readonly scope?: SeriesScope;
};

/** Puts a post into the trash, and others of its series where that is meant; all that went are what comes back. */
export function useDeletePost(workspaceId: string) {
  const { commit } = useCalendarHistory(workspaceId);
  const labels = useLabels();
  return useMutation({
    mutationFn: async ({ post, scope = "this" }: Deletion): Promise<readonly Post[]> => {
      const changes = await wishesFor(post, scope);
      const deleted = changes.flatMap((wish) => (wish.kind === "delete" ? [wish.post] : []));
      await commit({ label: labels("delete", deleted), changes, waits: false });
      return deleted;
    },
  });

  async function wishesFor(post: Post, scope: SeriesScope): Promise<readonly Wish[]> {
    if (post.series === undefined || scope === "this") return [{ kind: "delete", post }];
    const posts = await loadSeries(workspaceId, post.series.id);
    return wishesOfSeries(deleteFromSeries({ posts, post, scope }));
  }
}
