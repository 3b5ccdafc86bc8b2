import { readRule, type SeriesPlace } from "@porchlight/core";
import { useState } from "react";
import { v4 as newUuid } from "uuid";
import type { PostDraft } from "../editor/post-draft.ts";
import { beginSeries } from "./begin-series.ts";
import { RepeatField } from "./repeat-field.tsx";
import { SeriesAhead } from "./series-ahead.tsx";
import { setRepetition } from "./set-repetition.ts";

type SeriesFieldProps = {
  readonly draft: PostDraft;
  /** The post's place in its series as it is stored. */
  readonly stored: SeriesPlace | undefined;
  readonly onChange: (draft: PostDraft) => void;
};

/** Whether a post repeats. One that is in no series yet gets one of its own, which begins on its day when it is saved. */
export function SeriesField({ draft, stored, onChange }: SeriesFieldProps) {
  const [newId] = useState(() => newUuid());
  const begun = stored === undefined ? beginSeries(draft) : undefined;
  const series = stored === undefined ? begun : draft.series;
  const firstDay = stored?.firstDay ?? draft.date;
  if (firstDay === undefined || draft.status === "published") return null;
  return (
    <>
      <RepeatField
        firstDay={firstDay}
        value={series && readRule(series.rule, series.firstDay)}
        onChange={(repetition) => onChange(setRepetition(draft, { repetition, stored, newId }))}
      />
      {begun !== undefined && <SeriesAhead {...begun} />}
    </>
  );
}
