import { MESSAGES_SHOWN_MOST, type ShownConversation } from "../contract/conversation-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { notFound } from "../http/not-found.ts";
import { toHead } from "./conversation-row.ts";
import { findLineRow } from "./conversations-store.ts";
import { countMessages, listNewestMessages } from "./messages-store.ts";
import { loadReplyDues } from "./reply-dues.ts";

/** A conversation as it is shown: whole, with when its answer is owed by the newest plan. Throws where there is none. */
export async function showConversation(workspace: WorkspaceDb, id: string): Promise<ShownConversation> {
  const row = await findLineRow(workspace, id);
  if (row === undefined) throw notFound("conversation");
  const head = toHead(row);
  const messages = await listNewestMessages(workspace, { conversationId: id, limit: MESSAGES_SHOWN_MOST });
  const shown = {
    ...head,
    messages,
    messageCount: await countMessages(workspace, id),
    ...(row.answered_in_minutes === null ? {} : { answeredInMinutes: row.answered_in_minutes }),
  };
  if (row.waiting_since === null) return shown;
  const { kind, channel, isPrivate } = head;
  const due = (await loadReplyDues(workspace)).dueOf({ kind, channel, isPrivate, since: row.waiting_since });
  return { ...shown, waitingSince: row.waiting_since, ...(due === undefined ? {} : { due }) };
}
