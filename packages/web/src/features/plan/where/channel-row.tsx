import { UnstyledButton } from "@mantine/core";
import { checklistName } from "@porchlight/api/contract";
import { type ChannelPlan, type Facts, formatDuration, type Plan } from "@porchlight/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { isOpen } from "../../../shared/plan/open-channels.ts";
import { countDone } from "../../../shared/ticks/tick-lists.ts";
import { useListTicks } from "../../../shared/ticks/use-list-ticks.ts";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import { numberWord } from "../../../shared/words/number-word.ts";
import { mainReasons } from "../main-reasons.ts";
import { ChannelDetails } from "./channel-details.tsx";
import classes from "./channel-row.module.css";
import { DecisionMark } from "./decision-mark.tsx";
import { rateCell } from "./rate-cell.ts";

type ChannelRowProps = {
  readonly channel: ChannelPlan;
  readonly workspaceId: string;
  readonly plan: Pick<Plan, "startsOn" | "zone">;
  /** The promise as the end of a sentence; undefined where nothing is promised. */
  readonly promised: string | undefined;
  readonly isUnfolded: boolean;
  readonly onToggle: () => void;
};

/** One channel's decision on a line; it unfolds into all reasons, the minutes and what to do once. */
export function ChannelRow({ channel, workspaceId, plan, promised, isUnfolded, onToggle }: ChannelRowProps) {
  const { t } = useTranslation();
  const id = useId();
  const { decision, postsPerWeek, minutesPerWeek, checklist } = channel;
  const { ticks } = useListTicks(workspaceId, checklistName(channel));
  const done = countDone(channel, ticks);
  const name = t(`channel.${channel.channel}`);
  const link = linkOf(channel);
  const linkWords = t(`ui.plan.where.link.${link.kind}`, { count: link.count, number: numberWord(link.count, t) });
  const isLate = isOpen(channel) && channel.startsOn > plan.startsOn;
  return (
    <li className={classes.row} data-channel={channel.channel} data-open={isOpen(channel) || undefined}>
      <div className={classes.cells}>
        <h3 className={classes.channel}>
          <ChannelMark channel={channel.channel} size={18} />
          {name}
        </h3>
        <span className={classes.decision}>
          <DecisionMark decision={decision} />
        </span>
        <span className={classes.posts}>
          {rateCell(postsPerWeek, t)}
          {postsPerWeek >= 1 && (
            <span className={classes.unit}> {t("ui.plan.where.postsUnit", { count: postsPerWeek })}</span>
          )}
        </span>
        <span className={classes.time}>
          {minutesPerWeek === 0 ? t("ui.plan.none") : formatDuration(minutesPerWeek)}
          {minutesPerWeek > 0 && <span className={classes.unit}> {t("ui.plan.where.timeUnit")}</span>}
        </span>
        <span className={classes.because}>
          {mainReasons(channel)
            .map(({ code, facts }) => t(`reason.${code}`, facts))
            .join(" ")}
          {isLate && <span className={classes.late}> {t("ui.plan.where.from", { day: channel.startsOn })}</span>}
        </span>
        <UnstyledButton
          className={classes.link}
          data-kind={link.kind === "why" ? "why" : "do"}
          aria-expanded={isUnfolded}
          aria-controls={id}
          onClick={onToggle}
        >
          {isUnfolded ? t("ui.plan.where.fold") : linkWords}
          {done > 0 && (
            <span className={classes.done}>{t("ui.plan.where.ticked", { done, all: checklist.length })}</span>
          )}
          <span className="pl-hidden"> {name}</span>
        </UnstyledButton>
      </div>
      {isUnfolded && (
        <ChannelDetails id={id} channel={channel} workspaceId={workspaceId} zone={plan.zone} promised={promised} />
      )}
    </li>
  );
}

type RowLink = {
  readonly kind: "answer" | "start" | "revive" | "pause" | "close" | "why";
  /** Messages to answer. */
  readonly count: number;
};

/** What a row offers first: its list of tasks, or on a kept channel the messages that wait. */
function linkOf({ decision, checklist }: ChannelPlan): RowLink {
  const { count = 0 }: Facts = checklist.find(({ code }) => code === "answer-what-is-open")?.facts ?? {};
  const waiting = Number(count);
  if (decision === "keep") return { kind: waiting > 0 ? "answer" : "why", count: waiting };
  return { kind: decision === "skip" || checklist.length === 0 ? "why" : decision, count: waiting };
}
