import { Menu } from "@mantine/core";
import { IconZzz } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import { momentWords } from "../../../shared/words/due-words.ts";
import type { ConversationMenuProps } from "./conversation-menu.tsx";
import { listSnoozes } from "./list-snoozes.ts";

/** Until when it may go out of sight; nothing where its answer is owed before that. */
export function SnoozeItems({ conversation, desk, deeds, onDone }: ConversationMenuProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const { now, zone } = desk;
  const snoozes = listSnoozes({
    now,
    zone,
    ...(conversation.due?.at === undefined ? {} : { due: conversation.due.at }),
  });
  if (snoozes.length === 0) return null;
  async function snooze(until: string) {
    const stored = await deeds.change(conversation, { snoozedUntil: until });
    if (stored === undefined) return;
    const moment = momentWords({ instant: until, now, zone }, { t, formats });
    deeds.tellUndo(
      t("ui.conversations.snoozedSaid", { moment }),
      () => void deeds.change(stored, { snoozedUntil: null }),
    );
    onDone();
  }
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{t("ui.conversations.menu.snooze")}</Menu.Label>
      {snoozes.map((until) => (
        <Menu.Item
          key={until}
          leftSection={<IconZzz size={18} stroke={1.75} aria-hidden />}
          onClick={() => void snooze(until)}
        >
          {momentWords({ instant: until, now, zone }, { t, formats })}
        </Menu.Item>
      ))}
    </>
  );
}
