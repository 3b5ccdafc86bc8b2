import type { SeriesPlace } from "@porchlight/core";
import type { PostDraft } from "../editor/post-draft.ts";

/** A post with this place in a series, or in none. */
export function withSeries<P extends PostDraft>(post: P, series: SeriesPlace | undefined): P {
  const { series: _, ...alone } = post;
  return (series === undefined ? alone : { ...alone, series }) as P;
}
