import { Skeleton, TextInput, UnstyledButton } from "@mantine/core";
import type { ConversationLine, ShownConversation } from "@porchlight/api/contract";
import { IconSearch } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { conversationsQuery } from "../../../shared/api/conversation-queries.ts";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import { Dialog } from "../../../shared/ui/dialog.tsx";
import { hasAllWords } from "../../../shared/words/has-all-words.ts";
import type { ConversationDeeds } from "../use-conversation-deeds.ts";
import { listMergeable } from "./list-mergeable.ts";
import classes from "./merge-dialog.module.css";

type MergeDialogProps = {
  readonly conversation: ShownConversation;
  readonly workspaceId: string;
  readonly deeds: ConversationDeeds;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Chooses the conversation that is the same talk begun twice; what was said there joins this one. */
export function MergeDialog({ isOpen, onClose, ...choice }: MergeDialogProps) {
  const { t } = useTranslation();
  const title = t("ui.conversations.merge.title", { name: choice.conversation.customer });
  return (
    <Dialog isOpen={isOpen} title={title} widthPx={520} onClose={onClose}>
      <Choice {...choice} onDone={onClose} />
    </Dialog>
  );
}

type ChoiceProps = Omit<MergeDialogProps, "isOpen" | "onClose"> & { readonly onDone: () => void };

function Choice({ conversation, workspaceId, deeds, onDone }: ChoiceProps) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState("");
  const waiting = useInfiniteQuery(conversationsQuery(workspaceId, "waiting"));
  const answered = useInfiniteQuery(conversationsQuery(workspaceId, "answered"));
  if (waiting.data === undefined || answered.data === undefined) return <Skeleton height={160} />;
  const all = [...waiting.data.pages, ...answered.data.pages].flatMap(({ items }) => items);
  const others = listMergeable(conversation, all).filter(({ customer, last }) =>
    hasAllWords(`${customer} ${last.text}`, wanted),
  );
  async function merge({ id, customer }: ConversationLine) {
    if ((await deeds.merge(conversation, id)) === undefined) return;
    deeds.tell(t("ui.conversations.merge.done", { name: customer }));
    onDone();
  }
  return (
    <>
      <p className={classes.text}>{t("ui.conversations.merge.text")}</p>
      <TextInput
        aria-label={t("ui.conversations.merge.find")}
        placeholder={t("ui.conversations.merge.find")}
        leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
        value={wanted}
        data-autofocus
        onChange={({ currentTarget }) => setWanted(currentTarget.value)}
      />
      {others.length === 0 && <p className={classes.text}>{t("ui.conversations.merge.none")}</p>}
      <ul className={classes.list}>
        {others.map((other) => (
          <li key={other.id}>
            <UnstyledButton className={classes.other} onClick={() => void merge(other)}>
              <span className={classes.name}>
                <ChannelMark channel={other.channel} />
                <strong>{other.customer}</strong>
              </span>
              <span className={classes.said}>{other.last.text}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </>
  );
}
