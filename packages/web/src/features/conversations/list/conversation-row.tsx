import type { ConversationLine } from "@porchlight/api/contract";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Standing } from "../../../shared/conversations/standing.tsx";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import type { ConversationDesk } from "../use-conversation-desk.ts";
import classes from "./conversation-list.module.css";

type ConversationRowProps = { readonly line: ConversationLine; readonly desk: ConversationDesk };

/** One conversation of the list: who, where, what was said last, and how it stands. */
export function ConversationRow({ line, desk }: ConversationRowProps) {
  const { t } = useTranslation();
  const { id, channel, customer, last } = line;
  const name = t(`channel.${channel}`);
  const answering = line.waitingSince === undefined ? undefined : desk.whoAnswers?.(line);
  return (
    <li>
      <Link
        to="/w/$workspaceId/conversations"
        params={{ workspaceId: desk.workspaceId }}
        search={{ ...desk.kept, open: id }}
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
          <Standing line={line} now={desk.now} zone={desk.zone} ownName={desk.ownName} />
        </span>
        <span className={classes.last}>
          {last.by === "business" ? t("ui.conversations.youSaid", { text: last.text }) : last.text}
        </span>
        {answering !== undefined && (
          <span className={classes.answerer}>
            {t("ui.handOvers.answerer", {
              name: answering.person,
              why: t(`ui.handOvers.why.${answering.reason.code}`, { ...answering.reason.facts }),
            })}
          </span>
        )}
      </Link>
    </li>
  );
}
