import { Skeleton } from "@mantine/core";
import type { ShownConversation } from "@porchlight/api/contract";
import { IconArrowLeft, IconLock, IconMessageOff } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { conversationQuery } from "../../../shared/api/conversation-queries.ts";
import { BlankState } from "../../../shared/ui/blank-state.tsx";
import { BrokenPage } from "../../../shared/ui/broken-page.tsx";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import { ReplyAuditCard } from "../audit/reply-audit-card.tsx";
import { DueCard } from "../due/due-card.tsx";
import { AnswererCard } from "../handing-over/answerer-card.tsx";
import { Notes } from "../notes/notes.tsx";
import { Triage } from "../triage/triage.tsx";
import type { ConversationDeeds } from "../use-conversation-deeds.ts";
import type { ConversationDesk } from "../use-conversation-desk.ts";
import { AnswerBox } from "./answer-box.tsx";
import { ConversationMenu } from "./conversation-menu.tsx";
import { MessageList } from "./message-list.tsx";
import classes from "./open-conversation.module.css";

type OpenConversationProps = {
  readonly desk: ConversationDesk;
  readonly deeds: ConversationDeeds;
  readonly openId: string;
  /** The one to go on with once this one is done. */
  readonly nextId: string | undefined;
};

/** One conversation: what was said, the answer to it, when that is owed, and what kind of message it is. */
export function OpenConversation({ openId, ...props }: OpenConversationProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(conversationQuery(props.desk.workspaceId, openId));
  if (data === undefined) {
    return error === null ? <ConversationSkeleton /> : <BrokenPage error={error} onAgain={() => refetch()} />;
  }
  if (data === null) {
    return (
      <div className={classes.empty}>
        <BlankState
          icon={IconMessageOff}
          title={t("ui.conversations.gone.title")}
          text={t("ui.conversations.gone.text")}
        />
      </div>
    );
  }
  return <ConversationSheet key={data.id} conversation={data} {...props} />;
}

type ConversationSheetProps = Omit<OpenConversationProps, "openId"> & { readonly conversation: ShownConversation };

function ConversationSheet({ conversation, desk, deeds, nextId }: ConversationSheetProps) {
  const { t } = useTranslation();
  const latest = useRef(desk.openId);
  useEffect(() => {
    latest.current = desk.openId;
    return () => {
      latest.current = undefined;
    };
  }, [desk.openId]);
  // Whoever has opened another one meanwhile stays there.
  const goOn = () => {
    if (latest.current === conversation.id) desk.open(nextId);
  };
  return (
    <>
      <article
        className={classes.conversation}
        aria-label={t("ui.conversations.with", { name: conversation.customer })}
      >
        <header className={classes.head}>
          <Link
            to="/w/$workspaceId/conversations"
            params={{ workspaceId: desk.workspaceId }}
            search={desk.kept}
            className={classes.back}
            aria-label={t("ui.conversations.back")}
          >
            <IconArrowLeft size={22} stroke={1.75} aria-hidden />
          </Link>
          <div className={classes.who}>
            <h2 className={classes.name}>{conversation.customer}</h2>
            <p className={classes.where}>
              <ChannelMark channel={conversation.channel} />
              {t(`channel.${conversation.channel}`)}
              {conversation.needsOwner && <span className={classes.tag}>{t("ui.conversations.needsOwner")}</span>}
              {conversation.isPrivate && (
                <>
                  <IconLock size={16} stroke={1.75} aria-hidden />
                  {t("ui.conversations.private")}
                </>
              )}
            </p>
          </div>
          <ConversationMenu conversation={conversation} desk={desk} deeds={deeds} onDone={goOn} />
        </header>
        <MessageList conversation={conversation} desk={desk} />
        <AnswerBox conversation={conversation} desk={desk} deeds={deeds} onAnswered={goOn} />
      </article>
      <aside className={classes.panel} aria-label={t("ui.conversations.about")}>
        <DueCard conversation={conversation} desk={desk} />
        <AnswererCard conversation={conversation} desk={desk} />
        <Triage conversation={conversation} deeds={deeds} />
        <Notes conversation={conversation} deeds={deeds} />
        <ReplyAuditCard desk={desk} />
      </aside>
    </>
  );
}

function ConversationSkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t("ui.shell.loading")} className={classes.skeleton}>
      <Skeleton height={28} width="40%" />
      <Skeleton height={64} width="60%" />
      <Skeleton height={64} width="50%" />
    </div>
  );
}
