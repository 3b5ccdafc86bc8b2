import type { ShownConversation } from "@porchlight/api/contract";
import type { Message } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import type { ConversationDeeds } from "../use-conversation-deeds.ts";
import type { ConversationDesk } from "../use-conversation-desk.ts";
import { useAnswerDraft } from "./use-answer-draft.ts";

type TakingBack = {
  readonly conversation: ShownConversation;
  readonly desk: ConversationDesk;
  readonly deeds: ConversationDeeds;
};

/** Takes back an answer that was written down by mistake; its words stand in the box again. */
export function useTakeBack({ conversation, desk, deeds }: TakingBack) {
  const { t } = useTranslation();
  const draft = useAnswerDraft(conversation.id);
  return async (seen: ShownConversation, answer: Message): Promise<void> => {
    const stored = await deeds.takeBack(seen, answer.id);
    if (stored === undefined) return;
    draft.add(answer.text);
    desk.open(stored.id);
    deeds.tell(t("ui.conversations.answer.takenBack"));
  };
}

/** The answer that was said last, unless it is all that was said; undefined where a customer said the last word. */
export function lastAnswer({ messages }: ShownConversation): Message | undefined {
  const last = messages.at(-1);
  return messages.length > 1 && last?.by === "business" ? last : undefined;
}
