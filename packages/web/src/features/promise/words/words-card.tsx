import type { Channel, TextCount } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import { CopyWords } from "../../../shared/ui/copy-words.tsx";
import type { SharedWords } from "./group-words.ts";
import classes from "./words-section.module.css";

type WordsCardProps = SharedWords & { readonly count: (words: string, channel: Channel) => TextCount };

/** Words to copy, and for each of their channels how long they are there. */
export function WordsCard({ words, channels, count }: WordsCardProps) {
  return (
    <li className={classes.card}>
      <p className={classes.words}>{words}</p>
      <ul className={classes.channels}>
        {channels.map((channel) => (
          <ChannelLine key={channel} channel={channel} words={words} counted={count(words, channel)} />
        ))}
      </ul>
    </li>
  );
}

type ChannelLineProps = { readonly channel: Channel; readonly words: string; readonly counted: TextCount };

function ChannelLine({ channel, words, counted: { length, limit, over } }: ChannelLineProps) {
  const { t } = useTranslation();
  return (
    <li className={classes.channel}>
      <ChannelMark channel={channel} size={18} />
      <span className={classes.name}>{t(`channel.${channel}`)}</span>
      <span className={classes.count} data-over={over > 0 || undefined}>
        {limit === undefined
          ? t("ui.promise.words.countAlone", { length })
          : t("ui.promise.words.count", { length, limit })}
        {over > 0 && `, ${t("ui.promise.words.over", { count: over })}`}
      </span>
      <CopyWords text={words} label={t("ui.promise.words.copy")} name={t("ui.promise.words.copyFor", { channel })} />
    </li>
  );
}
