import type { ChannelPlan, Plan } from "@porchlight/core";
import { formatDuration } from "@porchlight/core";
import type { TFunction } from "i18next";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { channelsByDecision, isOpen } from "../../../shared/plan/open-channels.ts";
import { ChangedValue } from "../../../shared/ui/changed-value.tsx";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import part from "./live-plan.module.css";
import classes from "./live-plan-channels.module.css";

type LivePlanChannelsProps = { readonly plan: Plan; readonly baseline: Plan | undefined };

/** Each channel with what is decided of it, and what it takes or why it is not open. */
export function LivePlanChannels({ plan, baseline }: LivePlanChannelsProps) {
  const { t } = useTranslation();
  return (
    <div className={part.part}>
      <div className={part.head}>
        <h2 className={part.title}>{t("ui.wizard.live.channels")}</h2>
      </div>
      {plan.channels.length === 0 && <p className={classes.none}>{t("ui.wizard.live.noChannels")}</p>}
      <ul className={classes.channels}>
        {channelsByDecision(plan).map((entry) => {
          const was = baseline?.channels.find(({ channel }) => channel === entry.channel);
          return (
            <li key={entry.channel}>
              <ChannelMark channel={entry.channel} size={18} />
              <strong className={classes.name}>{t(`channel.${entry.channel}`)}</strong>
              <ChangedValue
                value={t(`decision.${entry.decision}`)}
                from={was === undefined ? undefined : t(`decision.${was.decision}`)}
              />
              <ChannelTakes entry={entry} was={was} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

type ChannelTakesProps = { readonly entry: ChannelPlan; readonly was: ChannelPlan | undefined };

function ChannelTakes({ entry, was }: ChannelTakesProps) {
  const { t } = useTranslation();
  if (isOpen(entry)) {
    const { postsPerWeek, minutesPerWeek } = entry;
    const before = was !== undefined && isOpen(was) ? was : undefined;
    return (
      <OpenTakes
        postsPerWeek={postsPerWeek}
        minutesPerWeek={minutesPerWeek}
        {...(before && { postsBefore: before.postsPerWeek, minutesBefore: before.minutesPerWeek })}
      />
    );
  }
  const [reason] = entry.reasons;
  if (reason === undefined) return null;
  return <span className={classes.takes}>{t(`reason.${reason.code}`, reason.facts)}</span>;
}

type OpenTakesProps = Pick<ChannelPlan, "postsPerWeek" | "minutesPerWeek"> & {
  readonly postsBefore?: number;
  readonly minutesBefore?: number;
};

/** Bare figures: most changes of the answers leave those of most channels as they are. */
const OpenTakes = memo(function OpenTakes({
  postsPerWeek,
  minutesPerWeek,
  postsBefore,
  minutesBefore,
}: OpenTakesProps) {
  const { t } = useTranslation();
  return (
    <span className={classes.takes}>
      <ChangedValue value={rate(postsPerWeek, t)} from={postsBefore === undefined ? undefined : rate(postsBefore, t)} />
      {", "}
      <ChangedValue
        value={formatDuration(minutesPerWeek)}
        from={minutesBefore === undefined ? undefined : formatDuration(minutesBefore)}
      />
    </span>
  );
});

function rate(postsPerWeek: number, t: TFunction): string {
  if (postsPerWeek === 0) return t("ui.wizard.live.rate.none");
  if (postsPerWeek >= 1) return t("ui.wizard.live.rate.posts", { count: postsPerWeek });
  return t("ui.wizard.live.rate.everyWeeks", { weeks: Math.round(1 / postsPerWeek) });
}
