import { Button } from "@mantine/core";
import type { Post } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { seriesWords } from "../series/series-words.ts";
import { useWallFormats } from "../use-wall-formats.ts";
import classes from "./conflict-view.module.css";
import { type PostDraft, tidyDraft } from "./post-draft.ts";
import { wordsOfPost } from "./versions/words-of-post.ts";

type ConflictViewProps = {
  readonly mine: PostDraft;
  readonly theirs: Post;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
};

const ROWS = [
  "title",
  "text",
  "when",
  "channels",
  "category",
  "status",
  "link",
  "firstComment",
  "notes",
  "media",
  "series",
  "evergreen",
] as const;

/** Somebody saved this post in between: both states side by side, and one choice. */
export function ConflictView({ mine, theirs, onKeepMine, onTakeTheirs }: ConflictViewProps) {
  const { t } = useTranslation();
  const words = useWords();
  const mineTidy = tidyDraft(mine);
  const rows = ROWS.map((row) => ({ row, mine: words[row](mineTidy), theirs: words[row](theirs) }));
  const different = rows.filter((row) => row.mine !== row.theirs);
  return (
    <div className={classes.view} role="alertdialog" aria-label={t("ui.calendar.conflict.title")}>
      <p className={classes.say}>{t("ui.calendar.conflict.title")}</p>
      <div className={classes.sides}>
        <h3>{t("ui.calendar.conflict.mine")}</h3>
        <h3>{t("ui.calendar.conflict.theirs")}</h3>
        {different.map((row) => (
          <div key={row.row} className={classes.row}>
            <p className={classes.name}>{t(`ui.calendar.conflict.row.${row.row}`)}</p>
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

function useWords(): Readonly<Record<(typeof ROWS)[number], (draft: PostDraft) => string>> {
  const { t } = useTranslation();
  const formats = useWallFormats();
  return {
    title: ({ title }) => title,
    text: ({ text, variants = {} }) =>
      [text, ...Object.entries(variants).map(([channel, own]) => `${t(`channel.${channel}`)}: ${own.text}`)].join(
        "\n\n",
      ),
    when: ({ date, time }) =>
      date === undefined || time === undefined ? t("ui.calendar.editor.noDay") : formats.moment(date, time),
    channels: ({ channels }) => t("ui.calendar.conflict.channelList", { channels }),
    category: ({ category }) => t(`category.${category}`),
    status: ({ status }) => t(`status.${status}`),
    link: (draft) => wordsOfPost(draft, String).link,
    firstComment: ({ firstComment = "" }) => firstComment,
    notes: ({ notes = "" }) => notes,
    media: (draft) => wordsOfPost(draft, String).media,
    series: ({ series }) => seriesWords(series, t),
    evergreen: ({ evergreen }) =>
      evergreen === undefined
        ? t("ui.calendar.conflict.once")
        : t("ui.calendar.conflict.again", { count: evergreen.cooldownDays }),
  };
}
