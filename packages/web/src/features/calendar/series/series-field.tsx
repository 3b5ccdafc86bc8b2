import { TextInput } from "@mantine/core";
import { readRule, type SeriesPlace } from "@porchlight/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
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

/** Whether a post repeats, which needs a day to begin on. One that is in no series yet gets one of its own, which begins on its day when it is saved. */
export function SeriesField({ draft, stored, onChange }: SeriesFieldProps) {
  const { t } = useTranslation();
  const [newId] = useState(() => newUuid());
  const begun = stored === undefined ? beginSeries(draft) : undefined;
  const series = stored === undefined ? begun : draft.series;
  const firstDay = stored?.firstDay ?? draft.date;
  if (draft.status === "published") return null;
  if (firstDay === undefined) {
    return (
      <TextInput
        label={t("ui.calendar.repeat.label")}
        description={t("ui.calendar.repeat.needsDay")}
        value={t("ui.calendar.repeat.never")}
        disabled
        readOnly
      />
    );
  }
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
