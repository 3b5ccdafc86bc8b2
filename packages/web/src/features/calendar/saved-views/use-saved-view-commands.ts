import { useTranslation } from "react-i18next";
import { useCommands } from "../../../shared/commands/use-commands.ts";
import type { SavedViews } from "./use-saved-views.ts";
import { parseViewSearch } from "./view-search.ts";
import { viewWords } from "./view-words.ts";

type SavedViewCommandsInput = {
  readonly saved: SavedViews;
  readonly onSave: () => void;
  readonly onManage: () => void;
};

/** Puts every saved view into the palette, the way to keep one more and the list of them. */
export function useSavedViewCommands({ saved: { items = [], open }, onSave, onManage }: SavedViewCommandsInput): void {
  const { t } = useTranslation();
  useCommands([
    ...items.map(({ view, isShown }) => ({
      id: `calendar.saved-view.${view.id}`,
      group: "views" as const,
      label: t("ui.calendar.savedViews.open", { name: view.name }),
      keywords: viewWords(parseViewSearch(view.search), t),
      isOn: isShown,
      run: () => open(view),
    })),
    { id: "calendar.save-view", group: "views", label: t("ui.calendar.savedViews.saveThis"), run: onSave },
    { id: "calendar.saved-views", group: "views", label: t("ui.calendar.savedViews.title"), run: onManage },
  ]);
}
