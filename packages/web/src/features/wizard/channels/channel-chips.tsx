import { CHANNELS, type Channel } from "@porchlight/core";
import { IconCheck, IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import { fieldId } from "../fields/field-places.ts";
import classes from "./channel-chips.module.css";

type ChannelChipsProps = { readonly chosen: readonly Channel[]; readonly onToggle: (channel: Channel) => void };

/** The sixteen channels to switch on and off. */
export function ChannelChips({ chosen, onToggle }: ChannelChipsProps) {
  const { t } = useTranslation();
  return (
    <fieldset id={fieldId(["channels"])} className={classes.chips} aria-label={t("ui.wizard.channels.title")}>
      {CHANNELS.map((channel) => {
        const isChosen = chosen.includes(channel);
        const Sign = isChosen ? IconCheck : IconPlus;
        return (
          <button
            key={channel}
            id={fieldId(["channels", channel])}
            type="button"
            className={classes.chip}
            aria-pressed={isChosen}
            onClick={() => onToggle(channel)}
          >
            <ChannelMark channel={channel} size={18} />
            <span className={classes.name} data-name={t(`channel.${channel}`)}>
              {t(`channel.${channel}`)}
            </span>
            <Sign className={classes.sign} size={15} stroke={2.2} aria-hidden />
          </button>
        );
      })}
    </fieldset>
  );
}
