import { ActionIcon, Menu } from "@mantine/core";
import type { ShownConversation } from "@porchlight/api/contract";
import {
  IconArrowBackUp,
  IconArrowMerge,
  IconCheck,
  IconDots,
  IconMessageOff,
  IconMoodCheck,
  IconTrash,
  IconZzz,
} from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MergeDialog } from "../merging/merge-dialog.tsx";
import type { ConversationDeeds } from "../use-conversation-deeds.ts";
import type { ConversationDesk } from "../use-conversation-desk.ts";
import { DeleteDialog } from "./delete-dialog.tsx";
import { HandOver } from "./hand-over.tsx";
import classes from "./open-conversation.module.css";
import { SnoozeItems } from "./snooze-items.tsx";
import { lastAnswer, useTakeBack } from "./use-take-back.ts";

export type ConversationMenuProps = {
  readonly conversation: ShownConversation;
  readonly desk: ConversationDesk;
  readonly deeds: ConversationDeeds;
  /** Nobody waits here any longer, or not now. */
  readonly onDone: () => void;
};

/** Who answers, and every way in which a conversation is done without an answer from here. */
export function ConversationMenu(props: ConversationMenuProps) {
  const { t } = useTranslation();
  const { conversation, desk, deeds } = props;
  const [isMerging, setMerging] = useState(false);
  const [isDeleting, setDeleting] = useState(false);
  const { waitingSince, settled, snoozedUntil } = conversation;
  const isWaiting = waitingSince !== undefined;
  const answer = lastAnswer(conversation);
  const takeBack = useTakeBack(props);

  return (
    <>
      <HandOver {...props} />
      <Menu position="bottom-end" shadow="md" width={260}>
        <Menu.Target>
          <ActionIcon
            variant="default"
            size={36}
            className={classes.menu}
            aria-label={t("ui.conversations.menu.label")}
          >
            <IconDots size={20} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {isWaiting && (
            <>
              <SettleItems {...props} />
              <SnoozeItems {...props} />
              <Menu.Divider />
            </>
          )}
          {answer !== undefined && (
            <Menu.Item
              leftSection={<IconArrowBackUp size={18} stroke={1.75} aria-hidden />}
              onClick={() => void takeBack(conversation, answer)}
            >
              {t("ui.conversations.menu.takeBack")}
            </Menu.Item>
          )}
          {settled !== undefined && !isWaiting && conversation.messages.at(-1)?.by === "customer" && (
            <Menu.Item
              leftSection={<IconMessageOff size={18} stroke={1.75} aria-hidden />}
              onClick={() => void deeds.change(conversation, { settled: null })}
            >
              {t("ui.conversations.menu.waitsAgain")}
            </Menu.Item>
          )}
          {snoozedUntil !== undefined && Date.parse(snoozedUntil) > Date.parse(desk.now) && (
            <Menu.Item
              leftSection={<IconZzz size={18} stroke={1.75} aria-hidden />}
              onClick={() => void deeds.change(conversation, { snoozedUntil: null })}
            >
              {t("ui.conversations.menu.wake")}
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={<IconArrowMerge size={18} stroke={1.75} aria-hidden />}
            onClick={() => setMerging(true)}
          >
            {t("ui.conversations.menu.merge")}
          </Menu.Item>
          <Menu.Item
            color="var(--pl-bad)"
            leftSection={<IconTrash size={18} stroke={1.75} aria-hidden />}
            onClick={() => setDeleting(true)}
          >
            {t("ui.conversations.menu.delete")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <MergeDialog
        conversation={conversation}
        workspaceId={desk.workspaceId}
        deeds={deeds}
        isOpen={isMerging}
        onClose={() => setMerging(false)}
      />
      <DeleteDialog {...props} isOpen={isDeleting} onClose={() => setDeleting(false)} />
    </>
  );
}

/** The two ways in which nobody waits any longer, though nobody answered here. */
function SettleItems({ conversation, deeds, onDone }: ConversationMenuProps) {
  const { t } = useTranslation();
  const { customer: name } = conversation;

  async function settle(how: "answered-elsewhere" | "no-answer-needed") {
    const stored = await deeds.change(conversation, { settled: { how } });
    if (stored === undefined) return;
    deeds.tellUndo(
      t(`ui.conversations.settledSaid.${how}`, { name }),
      () => void deeds.change(stored, { settled: null }),
    );
    onDone();
  }

  return (
    <>
      <Menu.Item
        leftSection={<IconCheck size={18} stroke={1.75} aria-hidden />}
        onClick={() => void settle("answered-elsewhere")}
      >
        {t("ui.conversations.menu.elsewhere")}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconMoodCheck size={18} stroke={1.75} aria-hidden />}
        onClick={() => void settle("no-answer-needed")}
      >
        {t("ui.conversations.menu.notNeeded")}
      </Menu.Item>
    </>
  );
}
