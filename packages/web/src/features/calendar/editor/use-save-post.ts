import type { Post } from "@porchlight/core";
import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { newRequestKey } from "../../../shared/api/new-request-key.ts";
import { useCalendarHistory } from "../history/use-calendar-history.ts";
import type { Wish } from "../history/wish.ts";
import { changesBetween } from "../post-changes.ts";
import { useLabels } from "../use-labels.ts";
import { type PostDraft, tidyDraft } from "./post-draft.ts";

type Save = {
  readonly draft: PostDraft;
  /** The post as it was when writing began; missing for a new one. */
  readonly base: Post | undefined;
};

/** Writes a post down, new or changed. The same wish sent twice, because no answer came, is granted once. */
export function useSavePost(workspaceId: string) {
  const { commit } = useCalendarHistory(workspaceId);
  const labels = useLabels();
  const request = useRef({ wish: "", key: "" });
  return useMutation({
    networkMode: "always",
    mutationFn: async ({ draft, base }: Save): Promise<Post> => {
      const wish = toWish(tidyDraft(draft), base);
      const label = labels(base === undefined ? "write" : "edit", [wish.post]);
      const [post] = await commit({ label, changes: [wish], waits: false, requestKey: keyFor(wish) });
      if (post === undefined) throw new Error("expected the post that was saved, got none");
      return post;
    },
  });

  function keyFor(wanted: Wish): string {
    const wish = JSON.stringify(wanted);
    if (request.current.wish !== wish) request.current = { wish, key: newRequestKey() };
    return request.current.key;
  }
}

function toWish(draft: PostDraft, base: Post | undefined): Wish {
  if (base === undefined) return { kind: "create", post: draft };
  const { id, version } = base;
  return { kind: "change", post: base, change: changesBetween(base, { id, version, ...draft }) };
}
