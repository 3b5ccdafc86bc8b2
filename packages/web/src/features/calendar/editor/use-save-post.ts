import { routes } from "@porchlight/api/contract";
import type { Post } from "@porchlight/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { callApi } from "../../../shared/api/call-api.ts";
import { newRequestKey } from "../../../shared/api/new-request-key.ts";
import { calendarKey } from "../calendar-queries.ts";
import { changesBetween } from "../post-changes.ts";
import { changesKey, showPost } from "../use-change-post.ts";
import { type PostDraft, tidyDraft } from "./post-draft.ts";

type Save = {
  readonly draft: PostDraft;
  /** The post as it was when writing began; missing for a new one. */
  readonly base: Post | undefined;
};

/** Writes a post down, new or changed. The same wish sent twice, because no answer came, makes one post. */
export function useSavePost(workspaceId: string) {
  const queryClient = useQueryClient();
  const request = useRef({ wish: "", key: "" });
  return useMutation({
    mutationKey: changesKey(workspaceId),
    networkMode: "always",
    mutationFn: ({ draft, base }: Save): Promise<Post> => {
      const tidy = tidyDraft(draft);
      const { channels, ...rest } = tidy;
      if (base === undefined) {
        const body = { ...rest, channels: [...channels] };
        return callApi(routes.createPost, { params: { workspaceId }, body, requestKey: keyFor(body) });
      }
      const { id, version } = base;
      const body = changesBetween(base, { id, version, ...tidy });
      return callApi(routes.changePost, { params: { workspaceId, postId: id }, body, version });
    },
    onSuccess: (post) => {
      showPost(queryClient, workspaceId, post);
      return queryClient.invalidateQueries({ queryKey: calendarKey(workspaceId) });
    },
  });

  function keyFor(body: object): string {
    const wish = JSON.stringify(body);
    if (request.current.wish !== wish) request.current = { wish, key: newRequestKey() };
    return request.current.key;
  }
}
