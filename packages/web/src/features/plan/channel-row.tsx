import { UnstyledButton } from "@mantine/core";
import { type ChannelPlan, formatDuration, type IsoDate } from "@porchlight/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { ChannelMark } from "../../shared/ui/channel-mark.tsx";
import { ChannelDetails } from "./channel-details.tsx";
import classes from "./channel-row.module.css";
import { DecisionMark } from "./decision-mark.tsx";
import { numberWord } from "./number-word.ts";
import { isOpen } from "./open-channels.ts";
import { rateCell } from "./rate-words.ts";

type ChannelRowProps = {
  readonly channel: ChannelPlan;
  readonly planId: string;
  readonly planStartsOn: IsoDate;
  /** Messages that wait on this channel, from the answers. */
  readonly unanswered: number;
  readonly isUnfolded: boolean;
  readonly onToggle: () => void;
};

/** One channel's decision on a line; it unfolds into all reasons, the minutes and what to do once. */
export function ChannelRow({ channel, planId, planStartsOn, unanswered, isUnfolded, onToggle }: ChannelRowProps) {
  const { t } = useTranslation();
  const id = useId();
  const { decision, postsPerWeek, minutesPerWeek, reasons } = channel;
  const because = reasons.slice(0, isOpen(channel) ? 2 : 1);
  const name = t(`channel.${channel.channel}`);
  const link = linkOf(channel, unanswered);
  const isLate = isOpen(channel) && channel.startsOn > planStartsOn;
  return (
    <li className={classes.row} data-open={isOpen(channel) || undefined}>
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
          {because.map(({ code, facts }) => t(`reason.${code}`, facts)).join(" ")}
          {isLate && <span className={classes.late}> {t("ui.plan.where.from", { day: channel.startsOn })}</span>}
        </span>
        <UnstyledButton
          className={classes.link}
          data-kind={link === "why" ? "why" : "do"}
          aria-expanded={isUnfolded}
          aria-controls={id}
          aria-label={t("ui.plan.where.linkLabel", { link: linkWords(link, unanswered), channel: name })}
          onClick={onToggle}
        >
          {isUnfolded ? t("ui.plan.where.fold") : linkWords(link, unanswered)}
        </UnstyledButton>
      </div>
      {isUnfolded && <ChannelDetails id={id} channel={channel} planId={planId} />}
    </li>
  );

  function linkWords(kind: RowLink, count: number): string {
    return t(`ui.plan.where.link.${kind}`, { count, number: numberWord(count, t) });
  }
}

type RowLink = "answer" | "start" | "revive" | "pause" | "close" | "why";

function linkOf({ decision, checklist }: ChannelPlan, unanswered: number): RowLink {
  if (decision === "skip" || checklist.length === 0) return "why";
  if (decision === "keep") return unanswered > 0 ? "answer" : "why";
  return decision;
}
