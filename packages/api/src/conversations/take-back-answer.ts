import type { Message } from "@porchlight/core";
import type { ShownConversation } from "../contract/conversation-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { notFound } from "../http/not-found.ts";
import { conversationProblem, refuseConversation } from "./find-conversation-problems.ts";
import { deleteMessage, listOutline } from "./messages-store.ts";
import { holdConversation, judgeConversation, rewriteConversation, type Target } from "./rewrite-conversation.ts";

type TakingBack = { readonly target: Target; readonly messageId: string };

/** Takes an answer out of a conversation, as if it had never been written down: the audit does not count it either. */
export async function takeBackAnswer(
  workspace: WorkspaceDb,
  { target, messageId }: TakingBack,
): Promise<ShownConversation> {
  const head = await holdConversation(workspace, target);
  refuseOthers(await listOutline(workspace, head.id), messageId);
  await deleteMessage(workspace, { conversationId: head.id, messageId });
  return rewriteConversation(workspace, await judgeConversation(workspace, head));
}

/** Throws where this is no answer, or all that was said. */
function refuseOthers(messages: readonly Message[], messageId: string): void {
  const message = messages.find(({ id }) => id === messageId);
  if (message === undefined) throw notFound("message");
  if (message.by === "customer") refuseConversation([conversationProblem("customers-words", ["messageId"])]);
  if (messages.length === 1) refuseConversation([conversationProblem("only-message", ["messageId"])]);
}
