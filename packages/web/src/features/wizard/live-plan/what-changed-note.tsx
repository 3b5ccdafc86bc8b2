import type { Plan } from "@porchlight/core";
import { IconBulb } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { changeWords } from "./change-words.ts";
import { whatChanged } from "./what-changed.ts";
import classes from "./what-changed-note.module.css";

type WhatChangedNoteProps = { readonly title: string; readonly before: Plan; readonly after: Plan };

/** What other answers did to a plan, in a few sentences. */
export function WhatChangedNote({ title, before, after }: WhatChangedNoteProps) {
  const { t } = useTranslation();
  return (
    <aside className={classes.note}>
      <IconBulb size={20} stroke={1.75} aria-hidden />
      <div>
        <strong>{title}</strong>
        <p>{changeWords(whatChanged(before, after), t)}</p>
      </div>
    </aside>
  );
}
