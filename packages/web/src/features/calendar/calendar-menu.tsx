import { ActionIcon, Menu } from "@mantine/core";
import { IconArrowBackUp, IconArrowForwardUp, IconDots, IconSquareCheck, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { CalendarHistory } from "./history/calendar-history.ts";
import type { Way } from "./history/history.ts";
import { useHistoryView } from "./history/use-calendar-history.ts";

type CalendarMenuProps = {
  readonly history: CalendarHistory;
  readonly isPhone: boolean;
  readonly onGo: (way: Way) => void;
  readonly onTrash: () => void;
  readonly onPick: () => void;
};

const MARKS = { undo: IconArrowBackUp, redo: IconArrowForwardUp } as const;

/** What one needs now and then; on a phone the ways back and forth too, for which its bar has no room. */
export function CalendarMenu({ history, isPhone, onGo, onTrash, onPick }: CalendarMenuProps) {
  const { t } = useTranslation();
  const view = useHistoryView(history);
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={isPhone ? 44 : 36} aria-label={t("ui.calendar.menu")}>
          <IconDots size={isPhone ? 22 : 20} stroke={1.75} color="var(--pl-ink2)" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown maw={320}>
        {isPhone &&
          (["undo", "redo"] as const).map((way) => {
            const command = view[way];
            const Mark = MARKS[way];
            return (
              <Menu.Item
                key={way}
                leftSection={<Mark size={18} stroke={1.75} />}
                disabled={command === undefined}
                onClick={() => onGo(way)}
              >
                {command === undefined
                  ? t(`ui.calendar.history.${way}Nothing`)
                  : t(`ui.calendar.history.${way}`, { label: command.label })}
              </Menu.Item>
            );
          })}
        <Menu.Item leftSection={<IconSquareCheck size={18} stroke={1.75} />} onClick={onPick}>
          {t("ui.calendar.picks.start")}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={18} stroke={1.75} />} onClick={onTrash}>
          {t("ui.calendar.trash.title")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
