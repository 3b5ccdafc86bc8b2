import type { ChannelPlan, TimeZoneId } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { ReasonList } from "../../../shared/ui/why.tsx";
import classes from "./channel-details.module.css";
import { Checklist } from "./checklist.tsx";
import { MinuteSum } from "./minute-sum.tsx";

type ChannelDetailsProps = {
  readonly id: string;
  readonly channel: ChannelPlan;
  readonly workspaceId: string;
  readonly zone: TimeZoneId;
  readonly promised: string | undefined;
};

/** What stands behind a channel's line: all reasons with sources, the minutes, and what to do once. */
export function ChannelDetails({ id, channel, workspaceId, zone, promised }: ChannelDetailsProps) {
  const { t } = useTranslation();
  const hasChecklist = channel.checklist.length > 0;
  return (
    <div id={id} className={classes.details}>
      {hasChecklist && (
        <div className={classes.list}>
          <h4 className={classes.title}>{t(`ui.plan.where.checklist.${channel.decision}`)}</h4>
          <Checklist channel={channel} workspaceId={workspaceId} zone={zone} promised={promised} />
        </div>
      )}
      <div>
        <ReasonList title={t("ui.plan.where.why")} reasons={channel.reasons} />
      </div>
      {channel.minutesPerWeek > 0 && (
        <div>
          <h4 className={classes.title}>{t("ui.plan.where.minutes")}</h4>
          <MinuteSum channel={channel} />
        </div>
      )}
    </div>
  );
}
