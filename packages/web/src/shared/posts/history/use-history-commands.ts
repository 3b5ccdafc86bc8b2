import { useHotkeys } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import type { Command } from "../../commands/command.ts";
import { useCommands } from "../../commands/use-commands.ts";
import type { CalendarHistory } from "./calendar-history.ts";
import type { Way } from "./history.ts";
import { useHistoryView } from "./use-calendar-history.ts";

type HistoryCommandsInput = {
  readonly history: CalendarHistory;
  readonly onGo: (way: Way) => void;
};

const KEYS = { undo: "mod+Z", redo: "mod+shift+Z" } as const satisfies Record<Way, string>;

/** Puts the ways back and forth over what was done to posts into the palette and on their keys, each by the name of what it goes over. */
export function useHistoryCommands({ history, onGo }: HistoryCommandsInput): void {
  const { t } = useTranslation();
  const view = useHistoryView(history);
  useCommands(
    (["undo", "redo"] as const).map((way): Command => {
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
  );
  // The second key of the same command.
  useHotkeys([["mod+Y", () => onGo("redo")]]);
}
