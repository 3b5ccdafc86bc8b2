import { ActionIcon, Tooltip } from "@mantine/core";
import { IconArrowBackUp, IconArrowForwardUp } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { CalendarHistory } from "./calendar-history.ts";
import type { Way } from "./history.ts";
import classes from "./undo-buttons.module.css";
import { useHistoryView } from "./use-calendar-history.ts";

type UndoButtonsProps = { readonly history: CalendarHistory; readonly onGo: (way: Way) => void };

const MARKS = { undo: IconArrowBackUp, redo: IconArrowForwardUp } as const;
const KEYS = { undo: "Control+Z Meta+Z", redo: "Control+Y Control+Shift+Z Meta+Shift+Z" } as const;

/** The ways back and forth, each with the name of what it goes over. */
export function UndoButtons({ history, onGo }: UndoButtonsProps) {
  const { t } = useTranslation();
  const view = useHistoryView(history);
  return (["undo", "redo"] as const).map((way) => {
    const command = view[way];
    const Mark = MARKS[way];
    const words =
      command === undefined
        ? t(`ui.calendar.history.${way}Nothing`)
        : t(`ui.calendar.history.${way}`, { label: command.label });
    return (
      <Tooltip key={way} label={words} openDelay={400}>
        {/* It stays in reach of the focus while there is nothing to go over, so that pressing it last does not lose one's place. */}
        <ActionIcon
          className={classes.way}
          variant="subtle"
          color="gray"
          size={36}
          aria-label={words}
          aria-keyshortcuts={KEYS[way]}
          aria-disabled={command === undefined}
          onClick={() => command !== undefined && onGo(way)}
        >
          <Mark size={20} stroke={1.75} color="var(--pl-ink2)" />
        </ActionIcon>
      </Tooltip>
    );
  });
}
