import { formatDuration, type Shortfall } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { ChannelMark } from "../../shared/ui/channel-mark.tsx";
import { Section } from "../../shared/ui/section.tsx";
import { Why } from "../../shared/ui/why.tsx";
import classes from "./shortfall-section.module.css";

/** Says what happens as things stand, where the other options say what would help. */
const LEFT_UNANSWERED = "unanswered-each-week";

type ShortfallSectionProps = { readonly shortfall: Shortfall };

/** What does not fit the hours, and what would make it fit. */
export function ShortfallSection({ shortfall }: ShortfallSectionProps) {
  const { t } = useTranslation();
  const { needMinutes, usableMinutes, shortMinutes, items } = shortfall;
  const options = shortfall.options.filter(({ code }) => code !== LEFT_UNANSWERED);
  const unanswered = shortfall.options.filter(({ code }) => code === LEFT_UNANSWERED);
  const sourced = options.filter(({ evidence }) => evidence.length > 0);
  return (
    <Section
      title={t("ui.plan.shortfall.title")}
      {...(sourced.length === 0
        ? {}
        : { aside: <Why question={t("ui.plan.shortfall.question")} reasons={sourced} words="shortfall" /> })}
    >
      <p className={classes.sum}>
        {t("ui.plan.shortfall.sum", {
          need: formatDuration(needMinutes),
          usable: formatDuration(usableMinutes),
          short: formatDuration(shortMinutes),
        })}{" "}
        {unanswered.map(({ code, facts }) => t(`shortfall.${code}`, facts)).join(" ")}
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
