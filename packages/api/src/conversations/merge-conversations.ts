import type { Instant } from "@porchlight/core";
import { CONVERSATION_MOST, type ShownConversation } from "../contract/conversation-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { forgetReplies } from "../http/answer-once.ts";
import { inputProblem } from "../http/input-problems.ts";
import { notFound } from "../http/not-found.ts";
import { refuseFull } from "./add-message.ts";
import type { ConversationHead } from "./conversation-row.ts";
import { deleteConversation, lockConversations } from "./conversations-store.ts";
import { conversationProblem, refuseConversation } from "./find-conversation-problems.ts";
import { moveMessages } from "./messages-store.ts";
import { holdConversation, judgeConversation, rewriteConversation, type Target } from "./rewrite-conversation.ts";
import { joinSettlings, type Settling } from "./settlings-store.ts";
import { moveThreads } from "./threads-store.ts";

/** Lets the messages of the other conversation join this one; the other goes. */
export async function mergeConversations(
  workspace: WorkspaceDb,
  { target, otherId }: { readonly target: Target; readonly otherId: string },
): Promise<ShownConversation> {
  if (otherId === target.id) refuseConversation([conversationProblem("merged-with-itself", ["otherId"])]);
  const other = (await lockConversations(workspace, [target.id, otherId])).get(otherId);
  const head = await holdConversation(workspace, target);
  if (other === undefined) throw notFound("conversation");
  await refuseFull(workspace, { ids: [head.id, other.id], added: 0 });
  const waiting = [await judgeConversation(workspace, head), await judgeConversation(workspace, other)].flatMap(
    ({ state }) => state.waitingSince ?? [],
  );
  const notes = [head.notes, other.notes].filter((text) => text !== undefined).join("\n\n");
  refuseLongNotes(notes);
  await moveMessages(workspace, { from: other.id, to: head.id });
  const settled = await joinSettlings(workspace, { from: other.id, to: head.id, before: earliestOf(waiting) });
  await moveThreads(workspace, { from: other.id, to: head.id });
  await deleteConversation(workspace, other.id);
  await forgetReplies(workspace, other.id);
  return rewriteConversation(workspace, await judgeConversation(workspace, joined({ head, other, notes, settled })));
}

function refuseLongNotes(notes: string): void {
  const count = CONVERSATION_MOST.notes;
  if (notes.length > count) refuseConversation([inputProblem("too-long", ["notes"], { count })]);
}

function joined({
  head: { settled: _, ...head },
  other,
  notes,
  settled,
}: {
  readonly head: ConversationHead;
  readonly other: ConversationHead;
  readonly notes: string;
  readonly settled: Settling | undefined;
}): ConversationHead {
  const assignee = head.assignee ?? other.assignee;
  return {
    ...head,
    needsOwner: head.needsOwner || other.needsOwner,
    ...(assignee === undefined ? {} : { assignee }),
    ...(notes === "" ? {} : { notes }),
    ...(settled === undefined ? {} : { settled }),
  };
}

function earliestOf(moments: readonly Instant[]): Instant | undefined {
  return moments.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0];
}
