import { Menu } from "@mantine/core";
import { IconBookmarkPlus, IconCheck, IconList } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./saved-views-items.module.css";
import type { SavedViews } from "./use-saved-views.ts";

type SavedViewsItemsProps = {
  readonly saved: SavedViews;
  readonly onSave: () => void;
  readonly onManage: () => void;
};

/** The lines of a menu by which saved views are opened, one is kept, and the list of them is tended. */
export function SavedViewsItems({ saved: { items = [], open }, onSave, onManage }: SavedViewsItemsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Menu.Label>{t("ui.calendar.savedViews.title")}</Menu.Label>
      {items.length > 0 && (
        <div className={classes.list}>
          {items.map(({ view, isShown }) => (
            <Menu.RadioItem
              key={view.id}
              value={view.id}
              checked={isShown}
              closeMenuOnClick
              className={classes.view}
              classNames={{ itemIndicator: classes.mark }}
              checkIcon={<IconCheck size={18} stroke={2} aria-hidden />}
              onChange={() => open(view)}
            >
              {view.name}
            </Menu.RadioItem>
          ))}
        </div>
      )}
      <Menu.Item leftSection={<IconBookmarkPlus size={18} stroke={1.75} />} onClick={onSave}>
        {t("ui.calendar.savedViews.saveThis")}
      </Menu.Item>
      {items.length > 0 && (
        <Menu.Item leftSection={<IconList size={18} stroke={1.75} />} onClick={onManage}>
          {t("ui.calendar.savedViews.manage")}
        </Menu.Item>
      )}
      <Menu.Divider />
    </>
  );
}
