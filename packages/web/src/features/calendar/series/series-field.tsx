import { type Repetition, readRule, toRule } from "@porchlight/core";
import { useState } from "react";
import { v4 as newUuid } from "uuid";
import type { PostDraft } from "../editor/post-draft.ts";
import { RepeatField } from "./repeat-field.tsx";
import { withSeries } from "./with-series.ts";

type SeriesFieldProps = { readonly draft: PostDraft; readonly onChange: (draft: PostDraft) => void };

/** Whether a post repeats. One that is in no series yet gets one of its own, which begins on its day when it is saved. */
export function SeriesField({ draft, onChange }: SeriesFieldProps) {
  const [newId] = useState(() => newUuid());
  const { series } = draft;
  const firstDay = series?.firstDay ?? draft.date;
  if (firstDay === undefined || draft.status === "published") return null;
  const choose = (repetition: Repetition | undefined) => {
    if (repetition === undefined) return onChange(withSeries(draft, undefined));
    const day = series?.day ?? firstDay;
    onChange({ ...draft, series: { id: series?.id ?? newId, rule: toRule(repetition, firstDay), firstDay, day } });
  };
  const value = series === undefined ? undefined : readRule(series.rule, series.firstDay);
  return <RepeatField firstDay={firstDay} value={value} onChange={choose} />;
}
