import { useTranslation } from "react-i18next";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import type { GridPost } from "./week-grid.ts";
import classes from "./week-lines.module.css";

type PostLinesProps = { readonly posts: readonly GridPost[]; readonly withNames?: boolean };

/** The posts of a weekday by time. */
export function PostLines({ posts, withNames = false }: PostLinesProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  return (
    <ul className={classes.lines}>
      {posts.map(({ channel, time, everyWeeks, from }) => (
        <li key={channel + time} title={t(`channel.${channel}`)}>
          <ChannelMark channel={channel} size={16} />
          <span>
            <strong>{formats.briefTime(time)}</strong>
            <span className={withNames ? undefined : "pl-hidden"}> {t(`channel.${channel}`)}</span>
            {everyWeeks > 1 && <small>{t("ui.plan.rate.everyWeeks", { weeks: everyWeeks })}</small>}
            {from !== undefined && <small>{t("ui.plan.week.from", { day: from })}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}
