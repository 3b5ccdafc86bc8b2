import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import classes from "../restored-note.module.css";

type BroughtBackNoteProps = { readonly when: string; readonly onUndo: () => void };

/** Says that an older version stands in the form, and offers the way back. */
export function BroughtBackNote({ when, onUndo }: BroughtBackNoteProps) {
  const { t } = useTranslation();
  const undo = useRef<HTMLButtonElement>(null);
  // What was pressed to get here is gone from the page, and keys go on from what is here instead.
  useEffect(() => undo.current?.focus(), []);
  return (
    <div className={classes.note} role="status">
      <span>{t("ui.calendar.editor.broughtBack", { when })}</span>
      <Button ref={undo} variant="transparent" size="compact-sm" onClick={onUndo}>
        {t("ui.calendar.editor.broughtBackUndo")}
      </Button>
    </div>
  );
}
