import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { instantWords } from "../../../shared/words/instant-words.ts";
import classes from "./restored-note.module.css";

type RestoredNoteProps = { readonly keptAt: string | undefined; readonly onDiscard: () => void };

/** Says that unsaved text of an earlier visit is back, and offers the way to go without it. */
export function RestoredNote({ keptAt, onDiscard }: RestoredNoteProps) {
  const { t, i18n } = useTranslation();
  if (keptAt === undefined) return null;
  return (
    <div className={classes.note} role="status">
      <span>{t("ui.calendar.editor.restored", { when: instantWords(keptAt, i18n.language) })}</span>
      <Button variant="transparent" size="compact-sm" onClick={onDiscard}>
        {t("ui.calendar.editor.discard")}
      </Button>
    </div>
  );
}
