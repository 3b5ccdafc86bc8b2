import type { ConversationLine } from "@porchlight/api/contract";
import { formatDuration } from "@porchlight/core";
import { IconCheck, IconClock, IconUser, IconZzz } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import { dueWords, momentWords } from "../../../shared/words/due-words.ts";
import type { ConversationDesk } from "../use-conversation-desk.ts";
import classes from "./conversation-list.module.css";

type ConversationRowProps = { readonly line: ConversationLine; readonly desk: ConversationDesk };

/** One conversation of the list: who, where, what was said last, and how it stands. */
export function ConversationRow({ line, desk }: ConversationRowProps) {
  const { t } = useTranslation();
  const { id, channel, customer, last } = line;
  const name = t(`channel.${channel}`);
  return (
    <li>
      <Link
        to="/w/$workspaceId/conversations"
        params={{ workspaceId: desk.workspaceId }}
        search={{ open: id }}
        className={classes.row}
        data-open={id === desk.openId || undefined}
        aria-current={id === desk.openId ? "true" : undefined}
        data-conversation={id}
      >
        <span className={classes.top}>
          <ChannelMark channel={channel} />
          <span className="pl-hidden">{name}</span>
          <span className={classes.name}>{customer}</span>
          {line.needsOwner && <span className={classes.tag}>{t("ui.conversations.needsOwner")}</span>}
          <Standing line={line} desk={desk} />
        </span>
        <span className={classes.last}>
          {last.by === "business" ? t("ui.conversations.youSaid", { text: last.text }) : last.text}
        </span>
      </Link>
    </li>
  );
}

function Standing({ line, desk }: ConversationRowProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const { now, zone, ownName } = desk;
  const { due, waitingSince, assignee, answeredInMinutes, snoozedUntil, settled, kind } = line;
  const toWords = (instant: string) => momentWords({ instant, now, zone }, { t, formats });
  if (waitingSince === undefined) {
    const words =
      settled !== undefined && Date.parse(settled.at) >= Date.parse(line.last.at)
        ? t(`ui.conversations.settled.${settled.how}`)
        : answeredInMinutes === undefined
          ? t(`conversationKind.${kind}`)
          : t("ui.conversations.answeredIn", { wait: formatDuration(Math.max(1, answeredInMinutes)) });
    return (
      <span className={classes.standing} data-tone="done">
        <IconCheck size={16} stroke={2} aria-hidden />
        {words}
      </span>
    );
  }
  if (snoozedUntil !== undefined && Date.parse(snoozedUntil) > Date.parse(now)) {
    return (
      <span className={classes.standing} data-tone="calm">
        <IconZzz size={16} stroke={1.75} aria-hidden />
        {toWords(snoozedUntil)}
      </span>
    );
  }
  const said = due?.at === undefined ? undefined : dueWords({ due: due.at, now, zone }, { t, formats });
  if (assignee !== undefined && assignee !== ownName && said?.tone !== "late") {
    return (
      <span className={classes.standing} data-tone="calm">
        <IconUser size={16} stroke={1.75} aria-hidden />
        {t("ui.conversations.with", { name: assignee })}
      </span>
    );
  }
  return (
    <span className={classes.standing} data-tone={said?.tone ?? "calm"}>
      <IconClock size={16} stroke={1.75} aria-hidden />
      {said?.words ?? t("ui.conversations.since", { moment: toWords(waitingSince) })}
    </span>
  );
}
