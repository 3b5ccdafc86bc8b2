import { formatDuration, type Plan } from "@porchlight/core";
import { IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useLaunchTasks } from "../../shared/ticks/use-launch-tasks.ts";
import { ChannelMark } from "../../shared/ui/channel-mark.tsx";
import { Section } from "../../shared/ui/section.tsx";
import { Why } from "../../shared/ui/why.tsx";
import classes from "./launch-section.module.css";

type LaunchSectionProps = {
  readonly workspaceId: string;
  readonly plan: Plan;
  /** Whether any channel has posts that the work could take the place of. */
  readonly isOpen: boolean;
};

/** What has to be done once before the first week, what of it is done by the ticks of its lists, and what it costs if it is not. */
export function LaunchSection({ workspaceId, plan, isOpen }: LaunchSectionProps) {
  const { t } = useTranslation();
  const { minutes, reasons } = plan.launch;
  const tasks = useLaunchTasks(workspaceId, plan);
  const left = tasks.reduce((sum, task) => sum + (task.isDone === true ? 0 : task.minutes), 0);
  const leftWords = t(`ui.plan.launch.${left === 0 ? "allDone" : "left"}`, { time: formatDuration(left) });
  const said = [
    ...(isOpen ? reasons.map(({ code, facts }) => t(`reason.${code}`, facts)) : []),
    ...(left < minutes ? [leftWords] : []),
  ];
  return (
    <Section
      title={t("ui.plan.launch.title")}
      {...(isOpen ? {} : { note: t("ui.plan.launch.note", { time: formatDuration(minutes) }) })}
      aside={<Why question={t("ui.plan.launch.question")} reasons={reasons} isSaid={isOpen} />}
    >
      {said.length > 0 && <p className={classes.sum}>{said.join(" ")}</p>}
      <ul className={classes.items}>
        {tasks.map(({ channel, task, minutes: itemMinutes, count, isDone }) => (
          <li key={channel + task} data-done={isDone || undefined}>
            <ChannelMark channel={channel} size={18} />
            <span>{t(`ui.plan.launch.task.${task}`, { channel, count: count ?? 0 })}</span>
            {isDone === true ? (
              <IconCheck
                className={classes.done}
                size={18}
                stroke={2.2}
                role="img"
                aria-label={t("ui.plan.launch.done")}
              />
            ) : (
              <span className={classes.minutes}>{isDone === false && formatDuration(itemMinutes)}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
