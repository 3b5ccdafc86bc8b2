import type { Plan } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import classes from "./last-change-note.module.css";
import { isWorthSaying, whatChanged } from "./what-changed.ts";
import { WhatChangedNote } from "./what-changed-note.tsx";

type LastChangeNoteProps = { readonly plan: Plan | undefined; readonly baseline: Plan | undefined };

/** What the last change of an answer did to the plan; nothing where it did nothing. */
export function LastChangeNote({ plan, baseline }: LastChangeNoteProps) {
  const { t } = useTranslation();
  const isTold = plan !== undefined && baseline !== undefined && isWorthSaying(whatChanged(baseline, plan));
  return (
    <div className={classes.place} aria-live="polite">
      {isTold && <WhatChangedNote title={t("ui.wizard.changed.title")} before={baseline} after={plan} />}
    </div>
  );
}
