import { type Conversation, type Instant, type Message, waitingSince } from "@porchlight/core";
import { LINE_TEXT_LENGTH } from "../contract/conversation-schemas.ts";

/** What the messages of a conversation say of it, as it is kept beside it. */
export type ConversationState = {
  readonly waitingSince: Instant | undefined;
  /** When the first message was written. */
  readonly beganAt: Instant;
  /** When somebody last wrote, or said that nobody waits. */
  readonly activeAt: Instant;
  /** When somebody of the business last wrote; undefined where nobody has. */
  readonly repliedAt: Instant | undefined;
  /** By the clock on the wall, from waiting to the last answer; undefined where no answer ended a waiting. */
  readonly answeredInMinutes: number | undefined;
  /** The last message, its text cut for a list. */
  readonly last: Pick<Message, "by" | "text" | "at">;
};

type Judged = Pick<Conversation, "kind" | "messages" | "settled">;

/** What the messages say, all of them, in order of time; at least one. */
export function deriveState(conversation: Judged): ConversationState {
  const { messages, settled } = conversation;
  const [first, last] = [messages[0], messages.at(-1)];
  if (first === undefined || last === undefined) throw new Error("expected a conversation with a message");
  const isSettledLast = settled !== undefined && Date.parse(settled.at) > Date.parse(last.at);
  return {
    waitingSince: waitingSince(conversation),
    beganAt: first.at,
    activeAt: isSettledLast ? settled.at : last.at,
    repliedAt: messages.findLast(({ by }) => by === "business")?.at,
    answeredInMinutes: answeredInMinutes(conversation),
    last: { by: last.by, text: cut(last.text), at: last.at },
  };
}

// Of several answers in a row the first ended the waiting.
function answeredInMinutes({ kind, messages, settled }: Judged): number | undefined {
  const lastAnswer = messages.findLastIndex(({ by }) => by === "business");
  const askedLast = messages.slice(0, lastAnswer + 1).findLastIndex(({ by }) => by === "customer");
  const answer = messages[askedLast + 1];
  if (lastAnswer === -1 || answer === undefined) return undefined;
  const wasSettled = settled !== undefined && Date.parse(settled.at) < Date.parse(answer.at);
  const asked = { kind, messages: messages.slice(0, askedLast + 1), ...(wasSettled ? { settled } : {}) };
  const since = waitingSince(asked);
  return since === undefined ? undefined : Math.round((Date.parse(answer.at) - Date.parse(since)) / 60_000);
}

// By code points, so that no sign is cut in half.
function cut(text: string): string {
  return [...text].slice(0, LINE_TEXT_LENGTH).join("");
}
