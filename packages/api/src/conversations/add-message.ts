import type { Instant, Message } from "@porchlight/core";
import { CONVERSATION_MOST, type NewMessage, type ShownConversation } from "../contract/conversation-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { ProblemError, type ProblemItem } from "../http/problem-error.ts";
import type { ConversationHead } from "./conversation-row.ts";
import {
  aheadProblems,
  conversationProblem,
  refuseConversation,
  unknownPersonProblems,
} from "./find-conversation-problems.ts";
import { countMessages, insertMessages } from "./messages-store.ts";
import { holdConversation, judgeConversation, rewriteConversation, type Target } from "./rewrite-conversation.ts";

type Adding = {
  readonly target: Target;
  readonly given: NewMessage;
  readonly now: Instant;
  readonly newId: () => string;
};

/** Adds what was said to a conversation, wherever in time it belongs, and brings it back into sight. */
export async function addMessage(
  workspace: WorkspaceDb,
  { target, given, now, newId }: Adding,
): Promise<ShownConversation> {
  const head = await holdConversation(workspace, target);
  refuseConversation([
    ...aheadProblems(given.at, now),
    ...writerProblems(given),
    ...(await unknownPersonProblems(workspace, { name: given.person, field: "person" })),
  ]);
  await refuseFull(workspace, { ids: [head.id], added: 1 });
  return appendMessage(workspace, { head, message: { id: newId(), ...given, at: given.at ?? now } });
}

/** Adds a message to a conversation that is held. */
export async function appendMessage(
  workspace: WorkspaceDb,
  { head: { snoozedUntil: _, ...head }, message }: { readonly head: ConversationHead; readonly message: Message },
): Promise<ShownConversation> {
  await insertMessages(workspace, [{ conversationId: head.id, message }]);
  return rewriteConversation(workspace, await judgeConversation(workspace, head));
}

/** Throws where these conversations together hold as much as one may. */
export async function refuseFull(
  workspace: WorkspaceDb,
  { ids, added }: { readonly ids: readonly string[]; readonly added: number },
): Promise<void> {
  let count = added;
  for (const id of ids) count += await countMessages(workspace, id);
  const limit = CONVERSATION_MOST.messages;
  if (count > limit) throw new ProblemError("conversation-full", { facts: { limit } });
}

function writerProblems({ by, person }: NewMessage): readonly ProblemItem[] {
  return by === "customer" && person !== undefined ? [conversationProblem("person-of-customer", ["person"])] : [];
}
