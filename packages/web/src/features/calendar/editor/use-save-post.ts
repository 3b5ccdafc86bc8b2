import { type Plan, type Post, type SeriesScope, settleSlots } from "@porchlight/core";
import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { v4 as newUuid } from "uuid";
import { ApiProblem } from "../../../shared/api/call-api.ts";
import { newRequestKey } from "../../../shared/api/new-request-key.ts";
import { useCalendarHistory } from "../../../shared/posts/history/use-calendar-history.ts";
import type { Wish } from "../../../shared/posts/history/wish.ts";
import { useLabels } from "../../../shared/posts/use-labels.ts";
import { changesForSave, reachesSeries } from "../series/changes-for-save.ts";
import { loadOpenSlots } from "../series/load-open-slots.ts";
import { loadSeries } from "../series/load-series.ts";
import { wishesOfSeries } from "../series/wishes-of-series.ts";
import { type PostDraft, tidyDraft } from "./post-draft.ts";

type Save = {
  readonly draft: PostDraft;
  /** The post as it was when writing began; missing for a new one. */
  readonly base: Post | undefined;
  /** Which posts of its series the change is meant for; `this` where it is not said. */
  readonly scope?: SeriesScope;
};

/** The post that was in hand, and how many of its series were written or changed with it, itself among them. */
export type SavedPosts = { readonly post: Post; readonly count: number };

/** What was wanted last, and what was sent for it: the same wish is sent as the same request. */
type Request = { readonly wish: string; readonly key: string; readonly changes: readonly Wish[] };

/** Writes a post down, new or changed. The same wish sent twice, because no answer came, is granted once. */
export function useSavePost(workspaceId: string, plan: Plan) {
  const { commit } = useCalendarHistory(workspaceId);
  const labels = useLabels();
  const request = useRef<Request>(undefined);
  return useMutation({
    mutationFn: async ({ draft, base, scope = "this" }: Save): Promise<SavedPosts> => {
      const wanted = { draft: tidyDraft(draft), base, scope };
      const posts = await send(wanted).catch((error: unknown) => {
        if (!isSlotTaken(error)) throw error;
        // Somebody was quicker: what is thought out anew leaves that slot alone, unless it was asked for by hand.
        request.current = undefined;
        return reachesSeries(wanted) ? send(wanted) : Promise.reject(error);
      });
      const [post] = posts;
      if (post === undefined) throw new Error("expected the post that was saved, got none");
      return { post, count: countOfSeries(posts, post) };
    },
  });

  async function send(wanted: Required<Save>): Promise<readonly Post[]> {
    const wish = JSON.stringify(wanted);
    if (request.current?.wish !== wish) {
      request.current = { wish, key: newRequestKey(), changes: await wishesFor(wanted) };
    }
    const { key, changes } = request.current;
    const label = labels(wanted.base === undefined ? "write" : "edit", [wanted.draft]);
    return commit({ label, changes, waits: false, requestKey: key });
  }

  async function wishesFor({ draft, base, scope }: Required<Save>): Promise<readonly Wish[]> {
    const isAlone = base?.series === undefined || (scope === "this" && draft.series?.rule === base.series.rule);
    const posts = isAlone ? [] : await loadSeries(workspaceId, base.series.id);
    const changes = changesForSave({ draft, base, posts, scope, newId: newUuid() });
    if (!reachesSeries({ draft, base, scope })) return wishesOfSeries(changes, base?.id);
    const { created, changed } = changes;
    const openSlots = await loadOpenSlots(workspaceId, [...created, ...changed.map(({ after }) => after)]);
    return wishesOfSeries(settleSlots(changes, { plan, openSlots }), base?.id);
  }
}

/** A series that another takes over from ends earlier: its posts are changed too, and are not what was written. */
function countOfSeries(posts: readonly Post[], { series }: Post): number {
  return series === undefined ? 1 : posts.filter((each) => each.series?.id === series.id).length;
}

function isSlotTaken(error: unknown): boolean {
  return error instanceof ApiProblem && error.problem.type.endsWith(":slots-taken");
}
