import { addDays, formatDuration, type IsoDate, type Plan } from "@porchlight/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useLaunchTasks } from "../../../shared/ticks/use-launch-tasks.ts";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import classes from "./panel.module.css";

type LaunchPanelProps = { readonly workspaceId: string; readonly plan: Plan; readonly today: IsoDate };

/** Whoever begins late does it in the first week. */
const SHOWN_DAYS = 7;

/** What still has to be done once before the plan begins, until its first week is over. */
export function LaunchPanel({ workspaceId, plan, today }: LaunchPanelProps) {
  const { t } = useTranslation();
  const items = useLaunchTasks(workspaceId, plan).filter(({ isDone }) => isDone === false);
  const minutes = items.reduce((total, item) => total + item.minutes, 0);
  if (items.length === 0 || today >= addDays(plan.startsOn, SHOWN_DAYS)) return null;
  return (
    <section className={classes.section} aria-label={t("ui.plan.launch.title")}>
      <div className={classes.head}>
        <h2>{t("ui.plan.launch.title")}</h2>
        <span className={classes.quiet}>{t("ui.plan.launch.note", { time: formatDuration(minutes) })}</span>
      </div>
      <ul className={classes.list}>
        {items.map(({ channel, task, minutes: itemMinutes, count = 0 }) => (
          <li key={channel + task} className={classes.task}>
            <ChannelMark channel={channel} size={16} />
            <span>{t(`ui.plan.launch.task.${task}`, { channel, count })}</span>
            <span>{formatDuration(itemMinutes)}</span>
          </li>
        ))}
      </ul>
      <Link to="/w/$workspaceId/plan" params={{ workspaceId }} className={classes.how}>
        {t("ui.calendar.launch.how")}
      </Link>
    </section>
  );
}
