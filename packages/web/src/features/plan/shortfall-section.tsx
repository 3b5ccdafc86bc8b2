import { formatDuration, type Shortfall } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { ChannelMark } from "../../shared/ui/channel-mark.tsx";
import { Section } from "./section.tsx";
import classes from "./shortfall-section.module.css";

type ShortfallSectionProps = { readonly shortfall: Shortfall };

/** What does not fit the hours, and what would make it fit. */
export function ShortfallSection({ shortfall }: ShortfallSectionProps) {
  const { t } = useTranslation();
  const { needMinutes, usableMinutes, shortMinutes, items, options } = shortfall;
  return (
    <Section title={t("ui.plan.shortfall.title")}>
      <p className={classes.sum}>
        {t("ui.plan.shortfall.sum", {
          need: formatDuration(needMinutes),
          usable: formatDuration(usableMinutes),
          short: formatDuration(shortMinutes),
        })}
      </p>
      <div className={classes.parts}>
        <ul className={classes.items}>
          {items.map(({ channel, minutesAtFloor }) => (
            <li key={channel}>
              <ChannelMark channel={channel} size={18} />
              <span>{t(`channel.${channel}`)}</span>
              <span className={classes.minutes}>{formatDuration(minutesAtFloor)}</span>
            </li>
          ))}
        </ul>
        <div>
          <h3 className={classes.helps}>{t("ui.plan.shortfall.helps")}</h3>
          <ul className={classes.options}>
            {options.map((option) => (
              <li key={option.code + JSON.stringify(option.facts)}>{t(`shortfall.${option.code}`, option.facts)}</li>
            ))}
          </ul>
        </div>
      </div>
    </Section>
  );
}
