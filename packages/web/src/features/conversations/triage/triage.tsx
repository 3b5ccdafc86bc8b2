import { Kbd, UnstyledButton } from "@mantine/core";
import type { ShownConversation } from "@porchlight/api/contract";
import { CONVERSATION_KIND_FACTS, CONVERSATION_KINDS, type ConversationKind } from "@porchlight/core";
import {
  type Icon,
  IconHeart,
  IconMessageCircle,
  IconMessageQuestion,
  IconMoodSad,
  IconShoppingBag,
  IconStar,
  IconTrash,
} from "@tabler/icons-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useCommands } from "../../../shared/commands/use-commands.ts";
import type { ConversationDeeds } from "../use-conversation-deeds.ts";
import classes from "./triage.module.css";

const MARKS: Readonly<Record<ConversationKind, Icon>> = {
  question: IconMessageQuestion,
  complaint: IconMoodSad,
  lead: IconShoppingBag,
  review: IconStar,
  comment: IconMessageCircle,
  praise: IconHeart,
  spam: IconTrash,
};

type TriageProps = { readonly conversation: ShownConversation; readonly deeds: ConversationDeeds };

/** What kind of message it is: that decides whether an answer is owed, and how soon. */
export function Triage({ conversation, deeds }: TriageProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const choose = (kind: ConversationKind) => {
    if (kind !== conversation.kind) void deeds.change(conversation, { kind });
  };
  useCommands(
    CONVERSATION_KINDS.map((kind, index) => ({
      id: `conversations.kind.${kind}`,
      group: "conversations" as const,
      label: t("ui.conversations.triage.command", { kind: t(`conversationKind.${kind}`) }),
      keys: String(index + 1),
      isOn: kind === conversation.kind,
      run: () => choose(kind),
    })),
  );
  return (
    <section className={classes.triage} aria-labelledby={titleId}>
      <h2 id={titleId}>{t("ui.conversations.triage.title")}</h2>
      <div className={classes.kinds}>
        {CONVERSATION_KINDS.map((kind, index) => {
          const Mark = MARKS[kind];
          const isOn = kind === conversation.kind;
          return (
            <UnstyledButton key={kind} aria-pressed={isOn} className={classes.kind} onClick={() => choose(kind)}>
              <Mark size={18} stroke={1.75} aria-hidden />
              <span className={classes.words}>
                {t(`conversationKind.${kind}`)}
                {!CONVERSATION_KIND_FACTS[kind].needsAnswer.value && (
                  <span className={classes.note}>{t("ui.conversations.triage.notOwed")}</span>
                )}
              </span>
              <Kbd className={classes.key} aria-hidden>
                {index + 1}
              </Kbd>
            </UnstyledButton>
          );
        })}
      </div>
    </section>
  );
}
