import { Button, Skeleton } from "@mantine/core";
import { TRASH_DAYS } from "@porchlight/api/contract";
import type { Post, TimeZoneId } from "@porchlight/core";
import { IconTrash } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useCalendarHistory, useHistoryView } from "../../../shared/posts/history/use-calendar-history.ts";
import { BrokenPage } from "../../../shared/ui/broken-page.tsx";
import { SideDrawer } from "../../../shared/ui/side-drawer.tsx";
import classes from "./trash-drawer.module.css";
import { trashQuery } from "./trash-query.ts";
import { TrashRow } from "./trash-row.tsx";

type TrashDrawerProps = {
  readonly workspaceId: string;
  readonly zone: TimeZoneId;
  readonly isOpen: boolean;
  readonly isPhone: boolean;
  readonly onRestore: (post: Post) => void;
  readonly onClose: () => void;
};

/** What was deleted and when, and the way back to the calendar. */
export function TrashDrawer({ isOpen, isPhone, onClose, ...props }: TrashDrawerProps) {
  const { t } = useTranslation();
  return (
    <SideDrawer isOpen={isOpen} isPhone={isPhone} widthPx={480} title={t("ui.calendar.trash.title")} onClose={onClose}>
      <TrashContent {...props} />
    </SideDrawer>
  );
}

function TrashContent({ workspaceId, zone, onRestore }: Omit<TrashDrawerProps, "isOpen" | "isPhone" | "onClose">) {
  const { t } = useTranslation();
  const trash = useInfiniteQuery(trashQuery(workspaceId));
  const { pending } = useHistoryView(useCalendarHistory(workspaceId));
  if (trash.data === undefined) {
    return trash.error === null ? (
      <TrashSkeleton />
    ) : (
      <BrokenPage error={trash.error} onAgain={() => trash.refetch()} />
    );
  }
  const onTheirWay = new Set(pending.map(({ postId }) => postId));
  const items = trash.data.pages.flatMap((page) => page.items).filter(({ post }) => !onTheirWay.has(post.id));
  if (items.length === 0) {
    return (
      <div className={classes.empty}>
        <IconTrash size={32} stroke={1.5} aria-hidden />
        <p>{t("ui.calendar.trash.empty", { count: TRASH_DAYS })}</p>
      </div>
    );
  }
  return (
    <>
      <p className={classes.hint}>{t("ui.calendar.trash.hint", { count: TRASH_DAYS })}</p>
      <ul className={classes.list}>
        {items.map((item) => (
          <TrashRow key={item.post.id} {...item} zone={zone} onRestore={() => onRestore(item.post)} />
        ))}
      </ul>
      {trash.hasNextPage && (
        <Button variant="default" loading={trash.isFetchingNextPage} onClick={() => trash.fetchNextPage()}>
          {t("ui.calendar.trash.more")}
        </Button>
      )}
    </>
  );
}

function TrashSkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t("ui.shell.loading")} className={classes.list}>
      {[1, 2, 3].map((row) => (
        <Skeleton key={row} height={56} />
      ))}
    </div>
  );
}
