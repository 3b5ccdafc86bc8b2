import type { Post, SeriesScope } from "@porchlight/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { v4 as newUuid } from "uuid";
import { newRequestKey } from "../../../shared/api/new-request-key.ts";
import { useCalendarHistory } from "../history/use-calendar-history.ts";
import { seriesQuery } from "../series/series-query.ts";
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

/** Writes a post down, new or changed. The same wish sent twice, because no answer came, is granted once. */
export function useSavePost(workspaceId: string) {
  const { commit } = useCalendarHistory(workspaceId);
  const labels = useLabels();
  const queryClient = useQueryClient();
  const request = useRef({ wish: "", key: "", newId: "" });
  return useMutation({
    networkMode: "always",
    mutationFn: async ({ draft, base, scope = "this" }: Save): Promise<Post> => {
      const wanted = tidyDraft(draft);
      const { key, newId } = requestFor(JSON.stringify({ wanted, base, scope }));
      const seriesId = base?.series?.id;
      const isAlone = scope === "this" && wanted.series?.rule === base?.series?.rule;
      // What was loaded earlier may be older than what others did since.
      const posts =
        seriesId === undefined || isAlone
          ? []
          : await queryClient.fetchQuery({ ...seriesQuery(workspaceId, seriesId), staleTime: 0 });
      const changes = wishesForSave({ draft: wanted, base, posts, scope, newId });
      const label = labels(
        base === undefined ? "write" : "edit",
        changes.map(({ post }) => post),
      );
      const [post] = await commit({ label, changes, waits: false, requestKey: key });
      if (post === undefined) throw new Error("expected the post that was saved, got none");
      return post;
    },
  });

  function requestFor(wish: string): { readonly key: string; readonly newId: string } {
    if (request.current.wish !== wish) request.current = { wish, key: newRequestKey(), newId: newUuid() };
    return request.current;
  }
}
