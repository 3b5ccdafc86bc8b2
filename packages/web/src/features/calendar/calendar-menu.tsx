import { ActionIcon, Menu } from "@mantine/core";
import type { SavedView } from "@porchlight/api/contract";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconClipboardPlus,
  IconDots,
  IconSquareCheck,
  IconTrash,
} from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CalendarHistory } from "../../shared/posts/history/calendar-history.ts";
import type { Way } from "../../shared/posts/history/history.ts";
import { useHistoryView } from "../../shared/posts/history/use-calendar-history.ts";
import { useWallFormats } from "../../shared/wall/use-wall-formats.ts";
import { NameViewDialog } from "./saved-views/name-view-dialog.tsx";
import { SavedViewsDrawer } from "./saved-views/saved-views-drawer.tsx";
import { SavedViewsItems } from "./saved-views/saved-views-items.tsx";
import { useSavedViewCommands } from "./saved-views/use-saved-view-commands.ts";
import { useSavedViews } from "./saved-views/use-saved-views.ts";
import type { CalendarPlace } from "./use-calendar-place.ts";
import type { Desk } from "./use-desk.ts";

type CalendarMenuProps = {
  readonly history: CalendarHistory;
  readonly place: CalendarPlace;
  readonly onGo: (way: Way) => void;
  readonly onTrash: () => void;
  readonly picks: Pick<Desk["picks"], "start" | "hasCopy" | "pasteDay" | "pasteCopy">;
};

/** What is being named: a saved view, or what the calendar shows. It stays what it was while its dialog closes. */
type Naming = { readonly isOpen: boolean; readonly view?: SavedView };

const MARKS = { undo: IconArrowBackUp, redo: IconArrowForwardUp } as const;

/** What one needs now and then; on a phone the ways back and forth too, for which its bar has no room. */
export function CalendarMenu({ history, place, onGo, onTrash, picks }: CalendarMenuProps) {
  const { t } = useTranslation();
  const { isPhone } = place;
  const saved = useSavedViews(place);
  const [isManaging, setManaging] = useState(false);
  const [naming, setNaming] = useState<Naming>({ isOpen: false });
  const ways = { onSave: () => setNaming({ isOpen: true }), onManage: () => setManaging(true) };
  useSavedViewCommands({ saved, ...ways });
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={isPhone ? 44 : 36}
            aria-label={t("ui.calendar.menu")}
            data-calendar-menu
          >
            <IconDots size={isPhone ? 22 : 20} stroke={1.75} color="var(--pl-ink2)" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown maw={320}>
          {isPhone && <WayItems history={history} onGo={onGo} />}
          <SavedViewsItems saved={saved} {...ways} />
          <Menu.Item leftSection={<IconSquareCheck size={18} stroke={1.75} />} onClick={picks.start}>
            {t("ui.calendar.picks.start")}
          </Menu.Item>
          <PasteItem picks={picks} />
          <Menu.Item leftSection={<IconTrash size={18} stroke={1.75} />} onClick={onTrash}>
            {t("ui.calendar.trash.title")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SavedViewsDrawer
        saved={saved}
        isOpen={isManaging}
        isPhone={isPhone}
        isCovered={naming.isOpen}
        onSave={ways.onSave}
        onRename={(view) => setNaming({ isOpen: true, view })}
        onClose={() => setManaging(false)}
      />
      <NameViewDialog
        {...naming}
        place={place}
        returnTo={isManaging ? tendedFrom(naming) : "[data-calendar-menu]"}
        onClose={() => setNaming({ ...naming, isOpen: false })}
      />
    </>
  );
}

function tendedFrom({ view }: Naming): string {
  return view === undefined ? "[data-saves-view]" : `[data-view-more="${view.id}"]`;
}

/** Pastes on the day that was pressed last, as the keys do; nothing where nothing was copied. */
function PasteItem({ picks }: Pick<CalendarMenuProps, "picks">) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  if (!picks.hasCopy()) return null;
  return (
    <Menu.Item leftSection={<IconClipboardPlus size={18} stroke={1.75} />} onClick={picks.pasteCopy}>
      {t("ui.calendar.picks.pasteOn", { day: formats.day(picks.pasteDay()) })}
    </Menu.Item>
  );
}

function WayItems({ history, onGo }: Pick<CalendarMenuProps, "history" | "onGo">) {
  const { t } = useTranslation();
  const view = useHistoryView(history);
  return (["undo", "redo"] as const).map((way) => {
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
  });
}
