import { ActionIcon, Menu, UnstyledButton } from "@mantine/core";
import { IconCheck, IconDots, IconHome, IconPencil, IconReplace, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./saved-views-drawer.module.css";
import type { ListedView } from "./use-saved-views.ts";
import { parseViewSearch } from "./view-search.ts";
import { viewWords } from "./view-words.ts";

type SavedViewRowProps = ListedView & {
  readonly onOpen: () => void;
  readonly onRename: () => void;
  readonly onOverwrite: () => void;
  readonly onDefault: () => void;
  readonly onDelete: () => void;
};

/** A saved view: pressed it opens; the rest lies in a menu beside it. */
export function SavedViewRow(props: SavedViewRowProps) {
  const { view, isShown, isDefault, onOpen } = props;
  const { t } = useTranslation();
  return (
    <li className={classes.row} data-shown={isShown || undefined}>
      <UnstyledButton className={classes.words} aria-current={isShown ? "true" : undefined} onClick={onOpen}>
        <span className={classes.name}>
          {view.name}
          {isShown && <IconCheck size={18} stroke={2} aria-hidden />}
        </span>
        <span className={classes.meta}>{viewWords(parseViewSearch(view.search), t)}</span>
        {isDefault && (
          <span className={classes.meta}>
            <IconHome size={16} stroke={1.75} aria-hidden />
            {t("ui.calendar.savedViews.isDefault")}
          </span>
        )}
      </UnstyledButton>
      <RowMenu {...props} />
    </li>
  );
}

function RowMenu({ view, isShown, isDefault, onRename, onOverwrite, onDefault, onDelete }: SavedViewRowProps) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={44}
          data-view-more={view.id}
          aria-label={t("ui.calendar.savedViews.more", { name: view.name })}
        >
          <IconDots size={20} stroke={1.75} color="var(--pl-ink2)" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown maw={320}>
        <Menu.Item leftSection={<IconPencil size={18} stroke={1.75} />} onClick={onRename}>
          {t("ui.calendar.savedViews.renameThis")}
        </Menu.Item>
        <Menu.Item leftSection={<IconReplace size={18} stroke={1.75} />} disabled={isShown} onClick={onOverwrite}>
          {t("ui.calendar.savedViews.overwrite")}
        </Menu.Item>
        <Menu.Item leftSection={<IconHome size={18} stroke={1.75} />} onClick={onDefault}>
          {t(`ui.calendar.savedViews.${isDefault ? "openAsEver" : "openWith"}`)}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={18} stroke={1.75} />} onClick={onDelete}>
          {t("ui.calendar.savedViews.delete")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
