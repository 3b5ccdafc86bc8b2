import { type Repetition, type SeriesPlace, toRule } from "@porchlight/core";
import type { PostDraft } from "../editor/post-draft.ts";
import { withSeries } from "./with-series.ts";

type Setting = {
  readonly repetition: Repetition | undefined;
  /** The post's place in its series as it is stored; a post that repeats again goes back to it. */
  readonly stored: SeriesPlace | undefined;
  /** The name of a series that begins. */
  readonly newId: string;
};

/** A draft that repeats like this, or does not: in the series that it is stored in, else in one that begins on its day. */
export function setRepetition(draft: PostDraft, { repetition, stored, newId }: Setting): PostDraft {
  const { series, date } = draft;
  const own = stored ?? (date && { id: series?.id ?? newId, firstDay: date, day: date });
  if (repetition === undefined || own === undefined) return withSeries(draft, undefined);
  return withSeries(draft, { ...own, rule: toRule(repetition, own.firstDay) });
}
