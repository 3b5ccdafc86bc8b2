import { useTranslation } from "react-i18next";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import { seriesWords } from "../series/series-words.ts";
import type { PostDraft } from "./post-draft.ts";
import type { PostRow } from "./post-rows.ts";

/** A post as words, row by row: two that read the same are the same to whoever writes. */
export function usePostWords(): Readonly<Record<PostRow, (post: PostDraft) => string>> {
  const { t } = useTranslation();
  const formats = useWallFormats();
  return {
    title: ({ title }) => title,
    text: ({ text }) => text,
    variants: ({ variants = {} }) =>
      Object.entries(variants)
        .map(([channel, own]) => `${t(`channel.${channel}`)}: ${own.text}`)
        .join("\n\n"),
    category: ({ category }) => t(`category.${category}`),
    link: ({ link }) => [link?.url, ...Object.values(link?.tags ?? {})].filter((part) => part !== undefined).join(" "),
    firstComment: ({ firstComment = "" }) => firstComment,
    notes: ({ notes = "" }) => notes,
    media: ({ media = [] }) => media.map(({ alt }, index) => `${index + 1}. ${alt}`.trim()).join("\n"),
    when: ({ date, time }) =>
      date === undefined || time === undefined ? t("ui.calendar.editor.noDay") : formats.moment(date, time),
    channels: ({ channels }) => t("ui.calendar.conflict.channelList", { channels }),
    author: ({ author }) => author ?? t("ui.calendar.author.nobody"),
    status: ({ status }) => t(`status.${status}`),
    series: ({ series }) => seriesWords(series, t),
    evergreen: ({ evergreen }) =>
      evergreen === undefined
        ? t("ui.calendar.conflict.once")
        : t("ui.calendar.conflict.again", { count: evergreen.cooldownDays }),
  };
}
