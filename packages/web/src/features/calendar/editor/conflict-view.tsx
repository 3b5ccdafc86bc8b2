import { Button } from "@mantine/core";
import type { Post } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import classes from "./conflict-view.module.css";
import { type PostDraft, tidyDraft } from "./post-draft.ts";
import { POST_ROWS } from "./post-rows.ts";
import { usePostWords } from "./use-post-words.ts";

type ConflictViewProps = {
  readonly mine: PostDraft;
  readonly theirs: Post;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
};

/** Somebody saved this post in between: both states side by side, and one choice. */
export function ConflictView({ mine, theirs, onKeepMine, onTakeTheirs }: ConflictViewProps) {
  const { t } = useTranslation();
  const words = usePostWords();
  const mineTidy = tidyDraft(mine);
  const rows = POST_ROWS.map((row) => ({ row, mine: words[row](mineTidy), theirs: words[row](theirs) }));
  const different = rows.filter((row) => row.mine !== row.theirs);
  return (
    <div className={classes.view} role="alertdialog" aria-label={t("ui.calendar.conflict.title")}>
      <p className={classes.say}>{t("ui.calendar.conflict.title")}</p>
      <div className={classes.sides}>
        <h3>{t("ui.calendar.conflict.mine")}</h3>
        <h3>{t("ui.calendar.conflict.theirs")}</h3>
        {different.map((row) => (
          <div key={row.row} className={classes.row}>
            <p className={classes.name}>{t(`ui.calendar.postRow.${row.row}`)}</p>
            <p className={classes.value}>{row.mine}</p>
            <p className={classes.value}>{row.theirs}</p>
          </div>
        ))}
        {different.length === 0 && <p className={classes.name}>{t("ui.calendar.conflict.same")}</p>}
      </div>
      <div className={classes.choice}>
        <Button variant="default" onClick={onTakeTheirs}>
          {t("ui.calendar.conflict.takeTheirs")}
        </Button>
        <Button onClick={onKeepMine} data-autofocus>
          {t("ui.calendar.conflict.keepMine")}
        </Button>
      </div>
    </div>
  );
}
