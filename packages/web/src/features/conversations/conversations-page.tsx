import { Button } from "@mantine/core";
import { IconPlus, IconReportAnalytics, IconUsers } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { conversationsQuery } from "../../shared/api/conversation-queries.ts";
import { splitWaiting } from "../../shared/conversations/split-waiting.ts";
import { ToldNote } from "../../shared/conversations/told-note.tsx";
import { ForecastNote } from "../../shared/promise/forecast-note.tsx";
import conversationsTexts from "../../shared/texts/en/conversations.json" with { type: "json" };
import handOversTexts from "../../shared/texts/en/hand-overs.json" with { type: "json" };
import planTexts from "../../shared/texts/en/plan.json" with { type: "json" };
import weekTexts from "../../shared/texts/en/week.json" with { type: "json" };
import { useTexts } from "../../shared/texts/use-texts.ts";
import { BrokenPage } from "../../shared/ui/broken-page.tsx";
import { ButtonLink } from "../../shared/ui/button-link.tsx";
import { AddConversationDialog } from "./adding/add-conversation-dialog.tsx";
import { ReplyAuditCard } from "./audit/reply-audit-card.tsx";
import { OpenConversation } from "./conversation/open-conversation.tsx";
import classes from "./conversations-page.module.css";
import { deskSitting } from "./desk-sitting.ts";
import { HandOversDialog } from "./handing-over/hand-overs-dialog.tsx";
import { ofWhom } from "./handing-over/of-whom.ts";
import { WhoseControl } from "./handing-over/whose-control.tsx";
import { HookDialog } from "./hook/hook-dialog.tsx";
import { ImportDialog } from "./importing/import-dialog.tsx";
import { ConversationList, ListSkeleton } from "./list/conversation-list.tsx";
import { NothingOpen } from "./nothing-open.tsx";
import { useConversationDeeds } from "./use-conversation-deeds.ts";
import { useConversationDesk } from "./use-conversation-desk.ts";
import { type ConversationsDialog, useConversationsCommands } from "./use-conversations-commands.ts";

/** Whom nobody has to see for a while comes back by the clock, which no change tells. */
const LOOK_MS = 60_000;

/** What customers said, whatever it came through: who waits, what was said, and until when the answer is owed. */
export function ConversationsPage() {
  useTexts({ conversations: conversationsTexts, handOvers: handOversTexts, plan: planTexts, week: weekTexts });
  const { t } = useTranslation();
  const desk = useConversationDesk();
  const deeds = useConversationDeeds(desk.workspaceId);
  const [dialog, setDialog] = useState<ConversationsDialog | undefined>(undefined);
  const close = () => setDialog(undefined);
  const list = useInfiniteQuery({ ...conversationsQuery(desk.workspaceId, "waiting"), refetchInterval: LOOK_MS });
  const { data, error, refetch } = list;
  const waiting = ofWhom(data?.pages.flatMap(({ items }) => items) ?? [], desk);
  const { open } = splitWaiting(waiting, deskSitting(desk));
  const place = open.findIndex(({ id }) => id === desk.openId);
  const others = open.filter(({ id }) => id !== desk.openId);
  useConversationsCommands({
    workspaceId: desk.workspaceId,
    onDialog: setDialog,
    onStep: (by) => {
      const there = open[place + by];
      if (there !== undefined) desk.open(there.id);
    },
  });
  return (
    <div className={classes.page} data-open={desk.openId !== undefined || undefined}>
      {/* On a phone an open conversation stands in the list's place, and the page is still named. */}
      <h1 className="pl-hidden">{t("ui.conversations.title")}</h1>
      <div className={classes.list}>
        <header className={classes.head}>
          <p className={classes.title} aria-hidden>
            {t("ui.conversations.title")}
          </p>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} stroke={2} aria-hidden />}
            onClick={() => setDialog("add")}
          >
            {t("ui.conversations.add.button")}
          </Button>
        </header>
        <div className={classes.ways}>
          <Button
            variant="subtle"
            leftSection={<IconUsers size={18} stroke={1.75} aria-hidden />}
            onClick={() => setDialog("handOver")}
          >
            {t("ui.handOvers.open")}
          </Button>
          <ButtonLink
            variant="subtle"
            leftSection={<IconReportAnalytics size={18} stroke={1.75} aria-hidden />}
            to="/w/$workspaceId/conversations/week"
            params={{ workspaceId: desk.workspaceId }}
            search={{}}
          >
            {t("ui.week.open")}
          </ButtonLink>
        </div>
        <WhoseControl desk={desk} />
        {data === undefined ? (
          error === null ? (
            <ListSkeleton />
          ) : (
            <BrokenPage error={error} onAgain={() => refetch()} />
          )
        ) : (
          <>
            <ConversationList desk={desk} waiting={waiting} more={list.hasNextPage ? list.fetchNextPage : undefined} />
            <div className={classes.told}>
              <ToldNote workspaceId={desk.workspaceId} />
            </div>
            {/* Where there is room, it stands beside the list with the last days. */}
            {desk.plan !== undefined && (
              <div className={classes.ahead}>
                <ForecastNote workspaceId={desk.workspaceId} />
              </div>
            )}
          </>
        )}
      </div>
      {desk.openId !== undefined ? (
        <OpenConversation desk={desk} deeds={deeds} openId={desk.openId} nextId={(open[place + 1] ?? others[0])?.id} />
      ) : data === undefined ? null : (
        <div className={classes.nothing}>
          <NothingOpen workspaceId={desk.workspaceId} isWaitedHere={open.length > 0} />
          <ReplyAuditCard desk={desk} />
        </div>
      )}
      <AddConversationDialog
        isOpen={dialog === "add"}
        desk={desk}
        deeds={deeds}
        onImport={() => setDialog("import")}
        onClose={close}
      />
      <ImportDialog
        isOpen={dialog === "import"}
        workspaceId={desk.workspaceId}
        onHook={() => setDialog("hook")}
        onClose={close}
      />
      <HandOversDialog isOpen={dialog === "handOver"} desk={desk} onClose={close} />
      <HookDialog isOpen={dialog === "hook"} workspaceId={desk.workspaceId} onClose={close} />
    </div>
  );
}
