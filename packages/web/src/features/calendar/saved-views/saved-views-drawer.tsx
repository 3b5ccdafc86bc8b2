import { Button, Skeleton } from "@mantine/core";
import type { SavedView } from "@porchlight/api/contract";
import { IconBookmark, IconBookmarkPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { BrokenPage } from "../../../shared/ui/broken-page.tsx";
import { SideDrawer } from "../../../shared/ui/side-drawer.tsx";
import { SavedViewRow } from "./saved-view-row.tsx";
import classes from "./saved-views-drawer.module.css";
import type { SavedViews } from "./use-saved-views.ts";

type SavedViewsDrawerProps = {
  readonly saved: SavedViews;
  readonly isOpen: boolean;
  readonly isPhone: boolean;
  /** A dialog lies on top, and Escape is meant for that. */
  readonly isCovered: boolean;
  readonly onSave: () => void;
  readonly onRename: (view: SavedView) => void;
  readonly onClose: () => void;
};

/** All saved views and what each shows: to be opened, renamed, overwritten, deleted. */
export function SavedViewsDrawer({ isOpen, isPhone, isCovered, onClose, ...content }: SavedViewsDrawerProps) {
  const { t } = useTranslation();
  return (
    <SideDrawer
      isOpen={isOpen}
      isPhone={isPhone}
      isCovered={isCovered}
      widthPx={480}
      title={t("ui.calendar.savedViews.title")}
      onClose={onClose}
    >
      <Content {...content} onClose={onClose} />
    </SideDrawer>
  );
}

type ContentProps = Pick<SavedViewsDrawerProps, "saved" | "onSave" | "onRename" | "onClose">;

function Content({ saved, onSave, onRename, onClose }: ContentProps) {
  const { t } = useTranslation();
  const { items, error, refetch } = saved;
  if (items === undefined) {
    return error === null ? (
      <div role="status" aria-label={t("ui.shell.loading")}>
        <Skeleton height={64} />
      </div>
    ) : (
      <BrokenPage error={error} onAgain={() => refetch()} />
    );
  }
  return (
    <>
      {items.length === 0 ? (
        <div className={classes.empty}>
          <IconBookmark size={32} stroke={1.5} aria-hidden />
          <p>{t("ui.calendar.savedViews.empty")}</p>
        </div>
      ) : (
        <>
          <p className={classes.hint}>{t("ui.calendar.savedViews.hint")}</p>
          <ul className={classes.list}>
            {items.map((item) => (
              <SavedViewRow
                key={item.view.id}
                {...item}
                onOpen={() => {
                  saved.open(item.view);
                  onClose();
                }}
                onRename={() => onRename(item.view)}
                onOverwrite={() => void saved.overwrite(item.view)}
                onDefault={() => saved.toggleDefault(item)}
                onDelete={() => void saved.forget(item)}
              />
            ))}
          </ul>
        </>
      )}
      <Button
        variant="default"
        data-saves-view
        leftSection={<IconBookmarkPlus size={18} stroke={1.75} aria-hidden />}
        onClick={onSave}
      >
        {t("ui.calendar.savedViews.saveThis")}
      </Button>
    </>
  );
}
