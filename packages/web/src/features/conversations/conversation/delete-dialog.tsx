import { Button, Group } from "@mantine/core";
import type { ShownConversation } from "@porchlight/api/contract";
import { useTranslation } from "react-i18next";
import { Dialog } from "../../../shared/ui/dialog.tsx";
import type { ConversationDeeds } from "../use-conversation-deeds.ts";
import { useAnswerDraft } from "./use-answer-draft.ts";

type DeleteDialogProps = {
  readonly conversation: ShownConversation;
  readonly deeds: ConversationDeeds;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** Asks before what a customer said goes for good. */
export function DeleteDialog({ conversation, deeds, isOpen, onClose, onDone }: DeleteDialogProps) {
  const { t } = useTranslation();
  const draft = useAnswerDraft(conversation.id);
  async function remove() {
    if (!(await deeds.remove(conversation))) return;
    draft.forget();
    onClose();
    deeds.tell(t("ui.conversations.deleted", { name: conversation.customer }));
    onDone();
  }
  return (
    <Dialog
      isOpen={isOpen}
      title={t("ui.conversations.delete.title", { name: conversation.customer })}
      widthPx={420}
      onClose={onClose}
    >
      <p>{t("ui.conversations.delete.text")}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t("ui.shell.cancel")}
        </Button>
        <Button color="red" onClick={() => void remove()}>
          {t("ui.conversations.delete.yes")}
        </Button>
      </Group>
    </Dialog>
  );
}
