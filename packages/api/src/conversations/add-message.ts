import { CONVERSATION_KIND_FACTS, type ConversationKind, type Instant, type Message } from "@porchlight/core";
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
import { momentAfterLast } from "./moment-after-last.ts";
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
  const at = given.at ?? (given.by === "business" ? await momentAfterLast(workspace, { id: head.id, now }) : now);
  return appendMessage(workspace, { head, message: { id: newId(), ...given, at } });
}

type Appending = { readonly head: ConversationHead; readonly message: Message };

/** Adds a message to a conversation that is held. */
async function appendMessage(workspace: WorkspaceDb, { head, message }: Appending): Promise<ShownConversation> {
  await insertMessages(workspace, [{ conversationId: head.id, message }]);
  return rewriteConversation(workspace, await judgeConversation(workspace, headAfter(head, { by: message.by })));
}

type Said = {
  readonly by: Message["by"];
  /** What the message is said to be, where it says so itself. */
  readonly kind?: ConversationKind | undefined;
};

/** A conversation in which something was said, which brings it back into sight. */
export function headAfter({ snoozedUntil: _, ...head }: ConversationHead, { by, kind }: Said): ConversationHead {
  return by === "customer" ? { ...head, kind: kindAfter(head, kind) } : head;
}

// What follows praise may well be a question: nobody is left to wait unseen for what was said before.
function kindAfter({ kind }: ConversationHead, next: ConversationKind = "question"): ConversationKind {
  return kind === "spam" || CONVERSATION_KIND_FACTS[kind].needsAnswer.value ? kind : next;
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
