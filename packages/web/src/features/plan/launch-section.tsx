import { formatDuration, type Launch } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { ChannelMark } from "../../shared/ui/channel-mark.tsx";
import { Section } from "../../shared/ui/section.tsx";
import { Why } from "../../shared/ui/why.tsx";
import classes from "./launch-section.module.css";

type LaunchSectionProps = {
  readonly launch: Launch;
  /** Whether any channel has posts that the work could take the place of. */
  readonly isOpen: boolean;
};

/** What has to be done once before the first week, and what it costs if it is not. */
export function LaunchSection({ launch, isOpen }: LaunchSectionProps) {
  const { t } = useTranslation();
  const { items, minutes, reasons } = launch;
  return (
    <Section
      title={t("ui.plan.launch.title")}
      {...(isOpen ? {} : { note: t("ui.plan.launch.note", { time: formatDuration(minutes) }) })}
      aside={<Why question={t("ui.plan.launch.question")} reasons={reasons} isSaid={isOpen} />}
    >
      {isOpen && (
        <p className={classes.sum}>{reasons.map(({ code, facts }) => t(`reason.${code}`, facts)).join(" ")}</p>
      )}
      <ul className={classes.items}>
        {items.map(({ channel, task, minutes: itemMinutes, count }) => (
          <li key={channel + task}>
            <ChannelMark channel={channel} size={18} />
            <span>{t(`ui.plan.launch.task.${task}`, { channel, count: count ?? 0 })}</span>
            <span className={classes.minutes}>{formatDuration(itemMinutes)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
