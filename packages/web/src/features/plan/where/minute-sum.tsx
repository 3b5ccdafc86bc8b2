import { type ChannelPlan, formatDuration } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import classes from "./minute-sum.module.css";

type MinuteSumProps = { readonly channel: ChannelPlan };

const PARTS = ["posts", "answers", "engage", "manage", "look"] as const;

/** How a channel's minutes a week come about. */
export function MinuteSum({ channel }: MinuteSumProps) {
  const { t } = useTranslation();
  return (
    <dl className={classes.sum}>
      {PARTS.filter((part) => channel.minutes[part] > 0).map((part) => (
        <div key={part}>
          <dt>{t(`ui.plan.minutes.${part}`)}</dt>
          <dd>{formatDuration(channel.minutes[part])}</dd>
        </div>
      ))}
      <div className={classes.total}>
        <dt>{t("ui.plan.minutes.total")}</dt>
        <dd>{formatDuration(channel.minutesPerWeek)}</dd>
      </div>
    </dl>
  );
}
