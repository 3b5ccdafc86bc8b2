import { useTranslation } from "react-i18next";
import type { Command } from "../../../shared/commands/command.ts";
import { useCommands } from "../../../shared/commands/use-commands.ts";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import type { useDeskPicks } from "../selection/use-desk-picks.ts";

/** Puts into the palette what can be done with several posts at once, as long as some are picked or copied. */
export function usePickCommands(picks: ReturnType<typeof useDeskPicks>): void {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const { posts } = picks;
  const calendar = (id: string, label: string, run: () => void): Command => ({
    id: `calendar.picks.${id}`,
    group: "calendar",
    label,
    run,
  });
  const many = (deed: "copy" | "duplicate" | "delete", run: () => void) =>
    calendar(deed, t(`ui.calendar.picks.command.${deed}`, { count: posts.length }), run);
  useCommands([
    calendar("start", t("ui.calendar.picks.start"), picks.start),
    calendar("all", t("ui.calendar.picks.all"), picks.pickAll),
    ...(posts.length === 0
      ? []
      : [many("copy", picks.copy), many("duplicate", picks.duplicate), many("delete", picks.remove)]),
    ...(picks.hasCopy()
      ? [calendar("paste", t("ui.calendar.picks.pasteOn", { day: formats.day(picks.pasteDay()) }), picks.pasteCopy)]
      : []),
  ]);
}
