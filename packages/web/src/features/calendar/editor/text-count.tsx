import { type Channel, countText } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import classes from "./text-count.module.css";

type TextCountProps = {
  readonly channel: Channel;
  /** As it goes out. */
  readonly text: string;
  readonly hashtags: { readonly count: number; readonly limit: number } | undefined;
};

/** How much of a channel's room a text takes, by that channel's own way of counting. */
export function TextCount({ channel, text, hashtags }: TextCountProps) {
  const { t } = useTranslation();
  const { length, limit, unit, over } = countText(text, channel);
  const hasTooManyTags = hashtags !== undefined && hashtags.count > hashtags.limit;
  return (
    <li className={classes.count} data-over={over > 0 || hasTooManyTags || undefined} title={t(`textUnit.${unit}`)}>
      <ChannelMark channel={channel} size={14} />
      <span className="pl-hidden">{t(`channel.${channel}`)}: </span>
      {over > 0
        ? t("ui.calendar.editor.countOver", { length, limit, over })
        : t(limit === undefined ? "ui.calendar.editor.length" : "ui.calendar.editor.count", { length, limit })}
      {hashtags !== undefined &&
        ` · ${t("ui.calendar.editor.hashtags", { count: hashtags.count, limit: hashtags.limit })}`}
    </li>
  );
}
