import type { Instant } from "@porchlight/core";
import { CONVERSATION_MOST } from "../contract/conversation-schemas.ts";
import type { ReceivedMessage } from "../contract/hook-schemas.ts";
import { appendMessage } from "../conversations/add-message.ts";
import type { ConversationHead } from "../conversations/conversation-row.ts";
import { lockConversations } from "../conversations/conversations-store.ts";
import { beginConversation, insertWhole } from "../conversations/create-conversation.ts";
import { aheadProblems, refuseConversation } from "../conversations/find-conversation-problems.ts";
import { countMessages } from "../conversations/messages-store.ts";
import { findThread, saveThread, type Thread, takeThread } from "../conversations/threads-store.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { isReceivedFirst } from "./received-messages-store.ts";

type Receiving = {
  readonly given: ReceivedMessage;
  /** The sender's id of this delivery. */
  readonly webhookId: string;
  readonly now: Instant;
  readonly newId: () => string;
};

/** Takes in what another program tells: once, however often it is told, and into the conversation whose thread goes on. */
export async function receiveMessage(
  workspace: WorkspaceDb,
  { given: { threadId, messageId, ...given }, webhookId, now, newId }: Receiving,
): Promise<void> {
  refuseConversation(aheadProblems(given.at, now));
  const names = [
    ["webhook", webhookId],
    ["message", given.channel, messageId],
  ];
  if (!(await isReceivedFirst(workspace, { names, now }))) return;
  const thread = threadId === undefined ? undefined : { channel: given.channel, threadId };
  const head = await holdThread(workspace, thread);
  if (head !== undefined) {
    const { text, at = now, kind } = given;
    const message = { id: newId(), by: "customer", text, at } as const;
    await appendMessage(workspace, { head, message, ...(kind === undefined ? {} : { kind }) });
    return;
  }
  const conversation = beginConversation(given, { now, newId });
  await insertWhole(workspace, [conversation]);
  if (thread !== undefined) await saveThread(workspace, { ...thread, conversationId: conversation.id });
}

/** The conversation in which a thread goes on; none where it is the first of it, or where that one is full. */
async function holdThread(workspace: WorkspaceDb, thread: Thread | undefined): Promise<ConversationHead | undefined> {
  if (thread === undefined) return undefined;
  await takeThread(workspace, thread);
  const id = await findThread(workspace, thread);
  if (id === undefined) return undefined;
  const head = (await lockConversations(workspace, [id])).get(id);
  // It was deleted, or joined another, while it was waited for; then its thread is gone, or goes on there.
  if (head === undefined) return holdThread(workspace, thread);
  const isFull = (await countMessages(workspace, id)) >= CONVERSATION_MOST.messages;
  return isFull ? undefined : head;
}
