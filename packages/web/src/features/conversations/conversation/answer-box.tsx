import { Button, Textarea } from "@mantine/core";
import { CONVERSATION_MOST, type ShownConversation } from "@porchlight/api/contract";
import { IconBookmark, IconCopy } from "@tabler/icons-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { SavedRepliesDialog } from "../saved-replies/saved-replies-dialog.tsx";
import type { ConversationDeeds } from "../use-conversation-deeds.ts";
import type { ConversationDesk } from "../use-conversation-desk.ts";
import classes from "./answer-box.module.css";
import { useAnswerDraft } from "./use-answer-draft.ts";
import { lastAnswer, useTakeBack } from "./use-take-back.ts";

type AnswerBoxProps = {
  readonly conversation: ShownConversation;
  readonly desk: ConversationDesk;
  readonly deeds: ConversationDeeds;
  readonly onAnswered: () => void;
};

/**
 * Where an answer is written. It is sent where the customer wrote: so it is copied from here, and kept as what was answered.
 * What is written stays in this browser until then.
 */
export function AnswerBox({ conversation, desk, deeds, onAnswered }: AnswerBoxProps) {
  const { t } = useTranslation();
  const hintId = useId();
  const { id, customer, channel, waitingSince } = conversation;
  const draft = useAnswerDraft(id);
  const { text, setText } = draft;
  const takeBack = useTakeBack({ conversation, desk, deeds });
  const [isChoosing, setChoosing] = useState(false);
  const isEmpty = text.trim() === "";
  const person = desk.plan?.answers.people.find(({ name }) => name === desk.ownName)?.name;

  async function copy(): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      deeds.tell(t("ui.conversations.answer.notCopied"));
      return false;
    }
  }

  async function markAnswered({ copies }: { readonly copies: boolean }): Promise<void> {
    if (isEmpty || deeds.isReplying || (copies && !(await copy()))) return;
    const stored = await deeds.reply(conversation, {
      by: "business",
      text,
      ...(person === undefined ? {} : { person }),
    });
    if (stored === undefined) return;
    draft.forget();
    const words = { name: customer, channel: t(`channel.${channel}`) };
    const answer = lastAnswer(stored);
    deeds.tellUndo(t(`ui.conversations.answer.${copies ? "copiedAndDone" : "done"}`, words), () => {
      if (answer !== undefined) void takeBack(stored, answer);
    });
    if (waitingSince !== undefined) onAnswered();
  }

  return (
    <div className={classes.box}>
      <Textarea
        aria-label={t("ui.conversations.answer.label", { name: customer })}
        aria-describedby={hintId}
        placeholder={t("ui.conversations.answer.hint", { name: customer })}
        variant="unstyled"
        autosize
        minRows={3}
        maxRows={10}
        maxLength={CONVERSATION_MOST.text}
        value={text}
        readOnly={deeds.isReplying}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
          event.preventDefault();
          void markAnswered({ copies: true });
        }}
      />
      <p id={hintId} className={classes.hint}>
        {t("ui.conversations.answer.where", { channel: t(`channel.${channel}`) })}
      </p>
      <div className={classes.ways}>
        <Button
          variant="subtle"
          leftSection={<IconBookmark size={18} stroke={1.75} aria-hidden />}
          className={classes.saved}
          onClick={() => setChoosing(true)}
        >
          {t("ui.conversations.saved.title")}
        </Button>
        <Button variant="default" disabled={isEmpty} onClick={() => void markAnswered({ copies: false })}>
          {t("ui.conversations.answer.mark")}
        </Button>
        <Button
          leftSection={<IconCopy size={18} stroke={1.75} aria-hidden />}
          disabled={isEmpty}
          loading={deeds.isReplying}
          onClick={() => void markAnswered({ copies: true })}
        >
          {t("ui.conversations.answer.copyAndMark")}
        </Button>
      </div>
      <SavedRepliesDialog
        isOpen={isChoosing}
        workspaceId={desk.workspaceId}
        written={text}
        onUse={(saved) => {
          draft.add(saved);
          setChoosing(false);
        }}
        onClose={() => setChoosing(false)}
      />
    </div>
  );
}
