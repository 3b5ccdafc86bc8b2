import type { Post, SeriesScope } from "@porchlight/core";
import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { v4 as newUuid } from "uuid";
import { newRequestKey } from "../../../shared/api/new-request-key.ts";
import { useCalendarHistory } from "../history/use-calendar-history.ts";
import type { Wish } from "../history/wish.ts";
import { loadSeries } from "../series/load-series.ts";
import { wishesForSave } from "../series/wishes-for-save.ts";
import { useLabels } from "../use-labels.ts";
import { type PostDraft, tidyDraft } from "./post-draft.ts";

type Save = {
  readonly draft: PostDraft;
  /** The post as it was when writing began; missing for a new one. */
  readonly base: Post | undefined;
  /** Which posts of its series the change is meant for; `this` where it is not said. */
  readonly scope?: SeriesScope;
};

/** What was wanted last, and what was sent for it: the same wish is sent as the same request. */
type Request = { readonly wish: string; readonly key: string; readonly changes: readonly Wish[] };

/** Writes a post down, new or changed. The same wish sent twice, because no answer came, is granted once. */
export function useSavePost(workspaceId: string) {
  const { commit } = useCalendarHistory(workspaceId);
  const labels = useLabels();
  const request = useRef<Request>(undefined);
  return useMutation({
    networkMode: "always",
    mutationFn: async ({ draft, base, scope = "this" }: Save): Promise<Post> => {
      const wanted = tidyDraft(draft);
      const wish = JSON.stringify({ wanted, base, scope });
      if (request.current?.wish !== wish) {
        const changes = await changesFor({ draft: wanted, base, scope });
        request.current = { wish, key: newRequestKey(), changes };
      }
      const { key, changes } = request.current;
      const label = labels(base === undefined ? "write" : "edit", [wanted]);
      const [post] = await commit({ label, changes, waits: false, requestKey: key });
      if (post === undefined) throw new Error("expected the post that was saved, got none");
      return post;
    },
  });

  async function changesFor({ draft, base, scope }: Required<Save>): Promise<readonly Wish[]> {
    const isAlone = base?.series === undefined || (scope === "this" && draft.series?.rule === base.series.rule);
    const posts = isAlone ? [] : await loadSeries(workspaceId, base.series.id);
    return wishesForSave({ draft, base, posts, scope, newId: newUuid() });
  }
}
