import { CONVERSATION_KIND_FACTS } from "../facts/conversation-facts.ts";
import type { Instant } from "../time/zoned.ts";
import type { Conversation } from "./conversation.ts";

/**
 * Since when the customer waits: the first message that neither an answer nor a word that all is settled came after, so a
 * follow-up starts a clock of its own. `undefined` where nobody waits.
 */
export function waitingSince({
  kind,
  messages,
  settled,
}: Pick<Conversation, "kind" | "messages" | "settled">): Instant | undefined {
  if (!CONVERSATION_KIND_FACTS[kind].needsAnswer.value) return undefined;
  const answered = messages.findLastIndex(({ by }) => by === "business");
  const settledAt = settled === undefined ? Number.NEGATIVE_INFINITY : Date.parse(settled.at);
  return messages.slice(answered + 1).find(({ at }) => Date.parse(at) > settledAt)?.at;
}
