import type { Conversation, Instant } from "@porchlight/core";
import type { NewConversation, ShownConversation } from "../contract/conversation-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { insertConversations } from "./conversations-store.ts";
import { deriveState } from "./derive-state.ts";
import { aheadProblems, refuseConversation, unknownPersonProblems } from "./find-conversation-problems.ts";
import { insertMessages } from "./messages-store.ts";
import { saveSettlings } from "./settlings-store.ts";
import { showConversation } from "./show-conversation.ts";

/** Keeps what a customer said as a conversation of its own. */
export async function createConversation(
  workspace: WorkspaceDb,
  { given, now, newId }: { readonly given: NewConversation; readonly now: Instant; readonly newId: () => string },
): Promise<ShownConversation> {
  refuseConversation([
    ...aheadProblems(given.at, now),
    ...(await unknownPersonProblems(workspace, { name: given.assignee, field: "assignee" })),
  ]);
  const conversation = beginConversation(given, { now, newId });
  await insertWhole(workspace, [conversation]);
  return showConversation(workspace, conversation.id);
}

/** A conversation of one message; a question where nothing else is said. */
export function beginConversation(
  { kind = "question", text, at, ...given }: NewConversation,
  { now, newId }: { readonly now: Instant; readonly newId: () => string },
): Conversation {
  const message = { id: newId(), by: "customer" as const, text, at: at ?? now };
  return { id: newId(), version: 1, ...given, kind, needsOwner: false, messages: [message] };
}

/** Keeps new conversations with all their messages. */
export async function insertWhole(workspace: WorkspaceDb, conversations: readonly Conversation[]): Promise<void> {
  if (conversations.length === 0) return;
  const kept = conversations.map((conversation) => ({ head: conversation, state: deriveState(conversation) }));
  await insertConversations(workspace, kept);
  const messages = conversations.flatMap(({ id, messages }) =>
    messages.map((message) => ({ conversationId: id, message })),
  );
  await insertMessages(workspace, messages);
  const settled = conversations.flatMap(({ id, settled: said }) =>
    said === undefined ? [] : [{ conversationId: id, settled: said }],
  );
  await saveSettlings(workspace, settled);
}
