import { Button, Menu } from "@mantine/core";
import type { ConversationChange, ShownConversation } from "@porchlight/api/contract";
import { IconCheck, IconUserShare } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { ConversationDeeds } from "../use-conversation-deeds.ts";
import type { ConversationDesk } from "../use-conversation-desk.ts";
import classes from "./hand-over.module.css";

type HandOverProps = {
  readonly conversation: ShownConversation;
  readonly desk: ConversationDesk;
  readonly deeds: ConversationDeeds;
};

/** Who answers it, and whether only the owner can. */
export function HandOver({ conversation, desk, deeds }: HandOverProps) {
  const { t } = useTranslation();
  const people = desk.plan?.answers.people ?? [];
  const { assignee, needsOwner } = conversation;
  const change = (wish: ConversationChange) => void deeds.change(conversation, wish);
  return (
    <Menu position="bottom-end" shadow="md" width={240}>
      <Menu.Target>
        <Button
          variant="default"
          className={classes.button}
          data-free={assignee === undefined || undefined}
          leftSection={<IconUserShare size={18} stroke={1.75} aria-hidden />}
        >
          <span className={classes.words}>{assignee ?? t("ui.conversations.handOver.label")}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {people.map(({ name }) => (
          <Menu.Item
            key={name}
            rightSection={name === assignee ? <IconCheck size={16} aria-hidden /> : null}
            onClick={() => change({ assignee: name })}
          >
            {t("ui.conversations.handOver.to", { name })}
          </Menu.Item>
        ))}
        {assignee !== undefined && (
          <Menu.Item onClick={() => change({ assignee: null })}>{t("ui.conversations.handOver.nobody")}</Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item
          rightSection={needsOwner ? <IconCheck size={16} aria-hidden /> : null}
          onClick={() => change({ needsOwner: !needsOwner })}
        >
          {t("ui.conversations.handOver.owner")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
