import { NumberInput, Switch } from "@mantine/core";
import { POST_MOST } from "@porchlight/api/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { v4 as newUuid } from "uuid";
import type { PostDraft } from "../editor/post-draft.ts";
import classes from "./evergreen-field.module.css";

type EvergreenFieldProps = { readonly draft: PostDraft; readonly onChange: (draft: PostDraft) => void };

/** A quarter of a year: most who see it then have not seen it before, or have forgotten. */
const FIRST_DAYS = 90;

/** Whether the content may be used again, and how long it rests in between. */
export function EvergreenField({ draft, onChange }: EvergreenFieldProps) {
  const { t } = useTranslation();
  const [newId] = useState(() => newUuid());
  const { evergreen, ...once } = draft;
  return (
    <div className={classes.field}>
      <Switch
        label={t("ui.calendar.evergreen.field")}
        description={t("ui.calendar.evergreen.hint")}
        checked={evergreen !== undefined}
        onChange={({ currentTarget }) =>
          onChange(currentTarget.checked ? { ...draft, evergreen: { id: newId, cooldownDays: FIRST_DAYS } } : once)
        }
      />
      {evergreen !== undefined && (
        <NumberInput
          label={t("ui.calendar.evergreen.days")}
          min={1}
          max={POST_MOST.cooldownDays}
          clampBehavior="strict"
          allowDecimal={false}
          value={evergreen.cooldownDays}
          onChange={(cooldownDays) =>
            typeof cooldownDays === "number" &&
            cooldownDays >= 1 &&
            onChange({ ...draft, evergreen: { ...evergreen, cooldownDays } })
          }
        />
      )}
    </div>
  );
}
