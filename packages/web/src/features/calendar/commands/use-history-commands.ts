import { useTranslation } from "react-i18next";
import type { Command } from "../../../shared/commands/command.ts";
import { useCommands } from "../../../shared/commands/use-commands.ts";
import type { CalendarHistory } from "../../../shared/posts/history/calendar-history.ts";
import type { Way } from "../../../shared/posts/history/history.ts";
import { useHistoryView } from "../../../shared/posts/history/use-calendar-history.ts";

type HistoryCommandsInput = {
  readonly history: CalendarHistory;
  readonly onGo: (way: Way) => void;
  readonly onTrash: () => void;
};

const KEYS = { undo: "mod+Z", redo: "mod+shift+Z" } as const satisfies Record<Way, string>;

/** Puts the ways back and forth into the palette, each by the name of what it goes over, and the trash. */
export function useHistoryCommands({ history, onGo, onTrash }: HistoryCommandsInput): void {
  const { t } = useTranslation();
  const view = useHistoryView(history);
  useCommands([
    ...(["undo", "redo"] as const).map((way): Command => {
      const over = view[way];
      return {
        id: `calendar.${way}`,
        group: "calendar",
        label:
          over === undefined
            ? t(`ui.calendar.history.${way}Nothing`)
            : t(`ui.calendar.history.${way}`, { label: over.label }),
        keys: KEYS[way],
        keysLabel: t(`ui.calendar.history.${way}Any`),
        run: () => onGo(way),
      };
    }),
    { id: "calendar.trash", group: "calendar", label: t("ui.calendar.trash.title"), run: onTrash },
  ]);
}
