import type { Conversation, Instant } from "@porchlight/core";
import type { ShownConversation } from "../contract/conversation-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { notFound } from "../http/not-found.ts";
import { staleVersion } from "../http/stale-version.ts";
import type { ConversationHead } from "./conversation-row.ts";
import { lockConversations, updateConversations } from "./conversations-store.ts";
import { type ConversationState, deriveState } from "./derive-state.ts";
import { listOutline } from "./messages-store.ts";
import { loadReplyDues } from "./reply-dues.ts";
import { showConversation } from "./show-conversation.ts";

/** A conversation as a request names it. */
export type Target = { readonly id: string; readonly version: number };

/** Holds a conversation of this version until the transaction ends. Throws what stands against it. */
export async function holdConversation(workspace: WorkspaceDb, { id, version }: Target): Promise<ConversationHead> {
  const head = (await lockConversations(workspace, [id])).get(id);
  if (head === undefined) throw notFound("conversation");
  if (head.version !== version) throw staleVersion({ given: version, current: await showConversation(workspace, id) });
  return head;
}

/** What a conversation says once it is changed, and by when its answer is owed. */
export type Judged = {
  readonly head: ConversationHead;
  readonly state: ConversationState;
  readonly dueAt: Instant | undefined;
};

/** Judges a conversation by the messages that are kept of it. */
export async function judgeConversation(workspace: WorkspaceDb, head: ConversationHead): Promise<Judged> {
  const conversation: Conversation = { ...head, messages: await listOutline(workspace, head.id) };
  const state = deriveState(conversation);
  const { kind, channel, isPrivate } = head;
  if (state.waitingSince === undefined) return { head, state, dueAt: undefined };
  const { dueOf } = await loadReplyDues(workspace);
  return { head, state, dueAt: dueOf({ kind, channel, isPrivate, since: state.waitingSince })?.at };
}

/** Writes a held conversation as its next version, and shows it. What lies out of sight for longer than it may comes back. */
export async function rewriteConversation(
  workspace: WorkspaceDb,
  { head, state, dueAt }: Judged,
): Promise<ShownConversation> {
  const { snoozedUntil, ...awake } = head;
  const maySleep =
    snoozedUntil !== undefined &&
    state.waitingSince !== undefined &&
    (dueAt === undefined || Date.parse(snoozedUntil) <= Date.parse(dueAt));
  const next = { ...awake, version: head.version + 1, ...(maySleep ? { snoozedUntil } : {}) };
  await updateConversations(workspace, [{ head: next, state }]);
  return showConversation(workspace, head.id);
}
