import type { Mix } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import { MixBar } from "../../../shared/ui/mix-bar.tsx";
import classes from "./channel-mixes.module.css";

type ChannelMixesProps = { readonly mix: Mix };

/** The mix on each open channel; some categories have no room on some networks. */
export function ChannelMixes({ mix }: ChannelMixesProps) {
  const { t } = useTranslation();
  if (mix.byChannel.length < 2) return null;
  return (
    <>
      <h3 className={classes.title}>{t("ui.plan.mix.byChannel")}</h3>
      <ul className={classes.list}>
        {mix.byChannel.map(({ channel, categories }) => (
          <li key={channel}>
            <span className={classes.channel}>
              <ChannelMark channel={channel} size={16} />
              {t(`channel.${channel}`)}
            </span>
            <MixBar categories={categories} legend={false} />
          </li>
        ))}
      </ul>
    </>
  );
}
