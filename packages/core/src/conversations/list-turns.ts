import { CONVERSATION_KIND_FACTS } from "../facts/conversation-facts.ts";
import type { Channel } from "../facts/vocabulary.ts";
import type { Instant } from "../time/zoned.ts";
import type { Conversation, Message } from "./conversation.ts";

/** One time that a customer waited: from the first thing that was said to its answer. */
export type ReplyTurn = {
  /** Where. */
  readonly channel: Channel;
  /** When the waiting began. */
  readonly since: Instant;
  /** When it was answered, here or elsewhere; absent while somebody waits. */
  readonly answeredAt?: Instant;
};

/** What of a conversation says who waited how long. */
export type TalkInTime = Pick<Conversation, "kind" | "channel" | "isPrivate" | "settled"> & {
  /** In the order in which they were written. */
  readonly messages: readonly Pick<Message, "by" | "at">[];
};

/**
 * Every time that a customer waited in a conversation, in order: a follow-up to an answer is a turn of its own. What was said
 * to need no answer is none.
 */
export function listTurns({ kind, channel, messages, settled }: TalkInTime): ReplyTurn[] {
  if (!CONVERSATION_KIND_FACTS[kind].needsAnswer.value) return [];
  const turns: ReplyTurn[] = [];
  let since: Instant | undefined;
  const settle = () => {
    if (since !== undefined && settled?.how === "answered-elsewhere")
      turns.push({ channel, since, answeredAt: settled.at });
    since = undefined;
  };
  let isSettled = settled === undefined;
  for (const { by, at } of messages) {
    if (settled !== undefined && !isSettled && Date.parse(at) > Date.parse(settled.at)) {
      settle();
      isSettled = true;
    }
    if (by === "customer") since ??= at;
    else if (since !== undefined) {
      turns.push({ channel, since, answeredAt: at });
      since = undefined;
    }
  }
  if (!isSettled) settle();
  return since === undefined ? turns : [...turns, { channel, since }];
}
