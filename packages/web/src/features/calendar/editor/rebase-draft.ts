import type { Post } from "@porchlight/core";
import { withSeries } from "../series/with-series.ts";
import type { PostDraft } from "./post-draft.ts";

/**
 * What was written on one state of a post, put onto another. A series that the writer left alone is the new state's: with
 * the old one the post would seem to repeat otherwise, and posts would go.
 */
export function rebaseDraft(draft: PostDraft, { from, onto }: { from: Post | undefined; onto: Post }): PostDraft {
  if (JSON.stringify(draft.series) !== JSON.stringify(from?.series)) return draft;
  return withSeries(draft, onto.series);
}
