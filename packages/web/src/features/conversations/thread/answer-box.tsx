import { Button, Textarea } from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import { CONVERSATION_MOST, type ShownConversation } from "@porchlight/api/contract";
import { IconCopy } from "@tabler/icons-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { ConversationDeeds } from "../use-conversation-deeds.ts";
import type { ConversationDesk } from "../use-conversation-desk.ts";
import classes from "./answer-box.module.css";

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
  const [text, setText, forgetText] = useLocalStorage({
    key: `porchlight/answer/${id}`,
    defaultValue: "",
    getInitialValueInEffect: false,
  });
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
    forgetText();
    const channelName = t(`channel.${channel}`);
    deeds.tell(
      copies
        ? t("ui.conversations.answer.copiedAndDone", { name: customer, channel: channelName })
        : t("ui.conversations.answer.done", { name: customer }),
    );
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
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
          event.preventDefault();
          void markAnswered({ copies: true });
        }}
      />
      <div className={classes.ways}>
        <p id={hintId} className={classes.hint}>
          {t("ui.conversations.answer.where", { channel: t(`channel.${channel}`) })}
        </p>
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
    </div>
  );
}
