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
  /** Who answered here, by a name of the answers, where that is known. */
  readonly answeredBy?: string;
};

/** What of a conversation says who waited how long. */
export type TalkInTime = Pick<Conversation, "kind" | "channel" | "isPrivate"> & {
  /** Every time that somebody said that nobody waits any longer, in order of time; default never. */
  readonly settlings?: readonly NonNullable<Conversation["settled"]>[];
  /** In the order in which they were written. */
  readonly messages: readonly Pick<Message, "by" | "at" | "person">[];
};

/**
 * Every time that a customer waited in a conversation, in order: a follow-up to an answer is a turn of its own. What was said
 * to need no answer is none.
 */
export function listTurns({ kind, channel, messages, settlings = [] }: TalkInTime): ReplyTurn[] {
  if (!CONVERSATION_KIND_FACTS[kind].needsAnswer.value) return [];
  const turns: ReplyTurn[] = [];
  let since: Instant | undefined;
  let told = 0;
  const settleBefore = (moment: number) => {
    for (let next = settlings[told]; next !== undefined && Date.parse(next.at) < moment; next = settlings[told]) {
      if (since !== undefined && next.how === "answered-elsewhere") turns.push({ channel, since, answeredAt: next.at });
      since = undefined;
      told += 1;
    }
  };
  for (const { by, at, person } of messages) {
    settleBefore(Date.parse(at));
    if (by === "customer") since ??= at;
    else if (since !== undefined) {
      turns.push({ channel, since, answeredAt: at, ...(person === undefined ? {} : { answeredBy: person }) });
      since = undefined;
    }
  }
  settleBefore(Number.POSITIVE_INFINITY);
  return since === undefined ? turns : [...turns, { channel, since }];
}
