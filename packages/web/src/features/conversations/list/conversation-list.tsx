import { Button, Skeleton } from "@mantine/core";
import type { ConversationLine } from "@porchlight/api/contract";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { conversationsQuery } from "../../../shared/api/conversation-queries.ts";
import { splitWaiting } from "../../../shared/conversations/split-waiting.ts";
import { useToldWaiting } from "../../../shared/conversations/use-told-waiting.ts";
import { BrokenPage } from "../../../shared/ui/broken-page.tsx";
import { deskSitting } from "../desk-sitting.ts";
import type { ConversationDesk } from "../use-conversation-desk.ts";
import classes from "./conversation-list.module.css";
import { ConversationRow } from "./conversation-row.tsx";

type ConversationListProps = {
  readonly desk: ConversationDesk;
  readonly waiting: readonly ConversationLine[];
  /** Fetches more of those who wait; undefined where all have come. */
  readonly more: (() => unknown) | undefined;
};

/** Who waits, soonest due first; whom somebody else answers; who comes back later; and who has an answer. */
export function ConversationList({ desk, waiting, more }: ConversationListProps) {
  const { t } = useTranslation();
  const { open, taken, snoozed } = splitWaiting(waiting, deskSitting(desk));
  const isWaitedElsewhere = useToldWaiting(desk.workspaceId).length > 0;
  const isFiltered = desk.whose !== undefined;
  return (
    <>
      <Group title={t("ui.conversations.waiting")} aside={open.length > 1 ? t("ui.conversations.firstDue") : ""}>
        {open.length === 0 && more === undefined ? (
          <p className={classes.none}>{t(noneKey())}</p>
        ) : (
          <Rows lines={open} desk={desk} />
        )}
      </Group>
      {taken.length > 0 && (
        <Group title={t("ui.conversations.taken")}>
          <Rows lines={taken} desk={desk} />
        </Group>
      )}
      {snoozed.length > 0 && (
        <Group title={t("ui.conversations.snoozed")}>
          <Rows lines={snoozed} desk={desk} />
        </Group>
      )}
      {more !== undefined && (
        <Button variant="default" className={classes.moreWaiting} onClick={() => void more()}>
          {t("ui.conversations.moreWaiting")}
        </Button>
      )}
      {!isFiltered && <AnsweredGroup desk={desk} />}
    </>
  );

  function noneKey(): string {
    if (isFiltered) return `ui.handOvers.none.${desk.whose}`;
    if (taken.length + snoozed.length > 0) return "ui.conversations.nobodyElse";
    return `ui.conversations.${isWaitedElsewhere ? "nobodyHere" : "nobodyWaits"}`;
  }
}

function AnsweredGroup({ desk }: Pick<ConversationListProps, "desk">) {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    conversationsQuery(desk.workspaceId, "answered"),
  );
  if (data === undefined) {
    return error === null ? <ListSkeleton /> : <BrokenPage error={error} onAgain={() => refetch()} />;
  }
  const lines = data.pages.flatMap(({ items }) => items);
  if (lines.length === 0) return null;
  return (
    <Group title={t("ui.conversations.answered")}>
      <Rows lines={lines} desk={desk} />
      {hasNextPage && (
        <Button variant="default" className={classes.more} loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {t("ui.conversations.more")}
        </Button>
      )}
    </Group>
  );
}

type GroupProps = { readonly title: string; readonly aside?: string; readonly children: React.ReactNode };

function Group({ title, aside = "", children }: GroupProps) {
  return (
    <section className={classes.group} aria-label={title}>
      <h2 className={classes.head}>
        {title}
        {aside !== "" && <span className={classes.aside}>{aside}</span>}
      </h2>
      {children}
    </section>
  );
}

function Rows({ lines, desk }: { readonly lines: readonly ConversationLine[]; readonly desk: ConversationDesk }) {
  return (
    <ul className={classes.rows}>
      {lines.map((line) => (
        <ConversationRow key={line.id} line={line} desk={desk} />
      ))}
    </ul>
  );
}

export function ListSkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t("ui.shell.loading")} className={classes.skeleton}>
      {[1, 2, 3, 4].map((row) => (
        <Skeleton key={row} height={56} />
      ))}
    </div>
  );
}
